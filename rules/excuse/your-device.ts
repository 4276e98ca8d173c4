import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Pointing at the customer’s device or home leaves them alone with the problem.',
  why: 'The customer hears that their phone or their house is at fault, and that nobody will look further.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(older|old|entry level|low end|cheaper|cheap|budget|some|certain|many|weaker|smaller) .{0,2} (phone|phones|device|devices|model|models|handset|handsets|tablet|tablets|computer|computers|laptop|laptops|browser|browsers|routers) .{0,1} (struggle|struggles|can not|may not|might not|do not|are not|limit|kill|restrict|block|lack|tend to|(close|stop|pause|put|delay|drop) .{0,3} (apps|background|notifications|connection|sleep|processes|bluetooth))':
      ['[Older phones struggle with this version].', "Hi Ron, [some browsers can't show the map]."],
    '(wall|walls|microwave|microwaves|monitor|tank|furniture|buildings|trees|ceiling|windows) .{0,4} (reduce|weaken|affect|interfere|block|disturb|dampen|slow)':
      [
        '[Thick walls weaken every signal].',
        "Your router is fine, but [the walls may reduce the range and that's the hardware].",
      ],
    '(that|it|this) is .{0,2} (the memory|the hardware|the processor|the battery|how android|how ios|how apple|how google|an android|an ios|a limitation)':
      ['[I would say that is the battery of an older phone].', "[It's a limitation of the tablet, so the pen lags]."],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(try|restart|reinstall|you can|you could|send us|let us know)',
  ],
  unlessSteps: { near: ['action', 'commitment', 'prevention', 'question'] },
  rewrites: [
    weOrI("It should work for you as well, so we're testing {the same phone} and will write to you by {day and time}"),
    weOrI('To find the cause, all we need to know is {which device you use}'),
  ],
  allows: [
    'Older phones struggle with this version; a restart helps, or let us know.',
    'Please try another browser, as some browsers block the window.',
    'I have sent a stronger router, as the walls weaken the signal.',
  ],
});
