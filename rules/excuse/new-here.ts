import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'New people are yours to train: the customer needs to hear what you do now.',
  why: 'It asks the customer to pay for somebody else’s first week.',
  source: ['seed 002', 'seed 004', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    'new (member of staff|members of staff|member of the team|members of the team|starter|starters|hire|hires|recruit|recruits|employee|employees|team member|team members|staff|colleague|colleagues)':
      [
        '[I am told that a new member of staff packed your box].',
        "Hi Cal, [the waiter's a new hire].",
        '[Your fitter was a new colleague, and it was his first week].',
        '[There are several new starters at the desk].',
      ],
    '(it|this|that) {be} (his|her|their) (very)? (first|second|third) (shift|day|week|night|month|season)': [
      '[It was her second shift].',
      "[It's their first season with us].",
    ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    '(glad|happy|pleased|delighted|welcome|thank|introduc*|has been .? (trained|retrained|coached|briefed)|hired|hiring|recruited|recruiting|proud|pride|passionate|you were (alone|left))',
  ],
  rewrites: [
    weOrI("You should have had better help, and we'll {do this} by {day and time}"),
    weOrI("We're sorry about {what went wrong}, and we'll {do this} by {day and time}"),
  ],
  allows: ['The new colleague has been trained since.', 'We have hired two new starters for the evening shift.'],
});
