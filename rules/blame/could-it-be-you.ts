import { defineRule } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

const SLIPPED =
  '{enter|type|miss|misread|forget|overlook|select|click|press|choose|order|book|leave|delete|drop|break|ignore|use|confuse|mistake|misplace|tick|tap|change|cancel|remove|switch|damage|spill|skip|plug|block|download/past}';

export default defineRule({
  severity: 'warning',
  message: 'This question suggests a mistake by the customer. Ask an open one.',
  why: 'A guess that blames is heard as a verdict, and it is often wrong.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  match: {
    'could it be .{0,1} you .': [
      '[Could it be that you were at the other gate]?',
      "Hi Ines, [could it be you've got an old ticket]?",
      "I'm looking at the log now: [could it be that you used two accounts]?",
    ],
    [`[(perhaps|maybe|possibly|probably|presumably|apparently|somehow) you .{0,2} ${SLIPPED} .{0,14}] ?`]: [
      '[Perhaps you pressed the wrong key]?',
    ],
    [`[you .{0,1} (may|might|could) .{0,1} have ${SLIPPED} .{0,14}] ?`]: ['[You could have pressed the wrong key]?'],
    ', [(maybe|perhaps|just) check (your|the) .{0,1} (junk|spam) .{0,6}]': [
      'I sent it at noon: [maybe check your junk folder]?',
    ],
  },
  unless: [...WAY_FORWARD],
  span: 'to-end',
  rewrites: ['Could you tell me {the detail you need}'],
  allows: [],
});
