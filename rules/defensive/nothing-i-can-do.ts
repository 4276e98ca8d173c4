import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'This closes the door. Say what is possible instead.',
  why: 'A customer who hears only what can’t be done has to push harder or leave.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(my|our|your) hands are .{0,1} (tied|bound)': ["[I'm afraid my hands are tied]."],
    '(system|computer|software|platform) .{0,3} not (allow|permit|let|accept|support|give) (it|this|that|changes|you|the|a|any)':
      ['[The software does not support that].'],
    'nothing .{0,4} (we|i|anyone|anybody) .{0,1} (can|could|am able|are able) .{0,1} (do|offer|change|say|help|add)': [
      '[There is nothing more we can do for you].',
      "I've tried twice, but [there's nothing else I can do].",
    ],
    '(that|it) is (just|simply|unfortunately|sadly|also)? (how|the way) (it|things|we|they|(the|our) (system|app|process|site|software|portal|billing|booking|platform|till)) .{0,1} (is|are|works|work|runs|do|operate|goes|go|done)':
      ['[That is just how it works].', "- [That's just how the system works]", "[It's just how our billing runs]."],
    '(i|we) (am|are)? (really|honestly|just|simply)? (do not know|not sure) what (else|more) (i|we|you)? (can|to|could|want|expect) .{0,3}':
      ["[I don't know what else to tell you], and the shop's shut.", "[I'm really not sure what more you want]."],
    'you (are|will)? (going|just|simply|will)? (to)? (have|need) to (just|simply)? (wait|live with|put up with|accept (it|that|this)|make do|be patient)':
      ["[You're going to have to wait]."],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(wait|patient) .{0,3} until .',
    'so (please|could|can|may) .',
    '(but|instead|however|so|and|though|which is why) .{0,1} (we|i) (can|will|could|have|am|are) !(not) .',
  ],
  unlessSteps: { near: ['gesture', 'question'] },
  span: 'clause',
  rewrites: [
    weOrI('What we can do is {your offer}'),
    weOrI("We'll ask {our manager} what else is possible and write to you by {day and time}"),
  ],
  allows: [
    'There is nothing more we can do today, but we can try again on Monday.',
    'There is nothing we can do about the rain, but we can move you to the hall.',
    'You have to wait until the glue is dry.',
    "That's how our portal works on a phone, so please try the app.",
  ],
});
