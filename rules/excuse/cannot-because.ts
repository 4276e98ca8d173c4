import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'This says why you can’t before what you can. Keep the no, and add an option.',
  why: 'A limit of yours does not undo what the customer went through; an option helps.',
  source: ['seed 002', 'seed 003', 'seed 004'],
  evidence: 'practice',
  match: {
    '(we|they|our .|i) (are|were|have been|am|was) .{0,1} (unable|not able) .{0,1} !(find|locate|see|verify|access|open|identify|discuss|share|view) .{1,12} [(when|while|because|due to|since|whilst|given|during)] .':
      {
        'We are unable to water the lawn [when guests are outside].':
          'We are unable to water the lawn, but what we can do is [your offer].',
        "We're unable to send anyone out [because both fitters are away].":
          "We're unable to send anyone out, but what we can do is [your offer].",
        "I'm not able to move your lesson [while the hall is let].":
          "I'm not able to move your lesson, but what I can do is [your offer].",
        "Hi Uma, we weren't able to bake for ten people [given the short notice].":
          "Hi Uma, we weren't able to bake for ten people, but what we can do is [your offer].",
      },
    '(is|are|was|were) .{0,1} (hard|difficult|impossible|not easy|not always easy|not always possible|not possible|tricky) (for us)? to (keep|maintain|guarantee|predict|offer|provide|avoid|control|find|ensure|deliver|answer|respond|meet|satisfy|accommodate|get|prevent|balance|manage|plan|schedule|repair|stop|serve|staff|forecast|treat|hold|please|fit|bring|make) .{0,8} [(when|while|because|during|in such|given)] .':
      {
        'It is difficult for us to keep the hall quiet [during the festival].':
          'It is difficult for us to keep the hall quiet, but what we can do is [your offer].',
        "- It isn't possible to keep the pool open [when there's thunder about].":
          "- It isn't possible to keep the pool open, but what we can do is [your offer].",
      },
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION, '(however|but) .'],
  span: 'to-end',
  rewrites: [
    weOrI('but what we can do is {your offer}'),
    weOrI("and we'll write to you by {day and time} with what else is possible"),
  ],
  allows: [
    'We were unable to paint the hall while you were away, but the stairs are done.',
    'We are unable to lift it when the road is closed, but we can bring it up on Friday instead.',
  ],
});
