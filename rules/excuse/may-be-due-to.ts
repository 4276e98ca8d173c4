import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'A guess at the cause sounds like an excuse. Say that you don’t know yet, and when you will.',
  why: 'A vague cause sounds like an excuse; customers accept a specific one, once they are helped.',
  source: ['seed 002', 'Cracco 2017', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    '(might|may|could|can|must|would) .{0,1} (be|have been|happen|occur|have happened|get delayed|be delayed|arise|stem|result|have come) .{0,2} (due to|because|owing to|caused by|down to|on account of|the result of|as a result of|to blame)':
      [
        '[This might be due to a gap in our list].',
        'We checked the label, and [it may have been due to the glue].',
        "[It could've been caused by a loose cable in our office].",
      ],
    '(probably|possibly|perhaps|presumably|likely|maybe|i assume|i guess|i suppose|i suspect|must have|might have|may have) .{0,4} (due to|because of|because|owing to|caused by|for some reason|came in with|come in with|been caused)':
      [
        '[I think that it was probably due to a mix-up at the till].',
        "Hi Abe, [it's possibly because of the new address book].",
      ],
    'for (some|whatever|an unknown|one|unknown) (reason|reasons)': ['[For some reason your form was never sent].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    '(try|restart|reinstall|update the|check that|check whether|depending on your|sorry for|inconvenience*|persists|continues|still happens)',
  ],
  rewrites: [
    weOrI("We don't know yet why {this happened}, and we'll write to you by {day and time}"),
    weOrI("We're checking {what you check} and will write to you by {day and time}"),
  ],
  allows: [
    'If the noise persists, it may be due to the filter, which we clean for you.',
    'This can be due to an old version: try the update from today.',
    'I have sent a second form; for some reason the first was lost.',
    'Could it be because of the new address?',
    'This may be due to an old app version, so please update it.',
    'This may be due to the cable, so I have sent you a new one.',
  ],
});
