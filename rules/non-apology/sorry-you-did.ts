import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This is sorry about what the customer did. Say what you did wrong.',
  why: 'An apology for the customer’s own doing is a reproach in polite words.',
  source: ['Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    '$sorry $sorryFiller? [that? you (had|have|need|needed) to ((leave|give|post|write) .{0,5} (review|reviews|star|stars|rating|comment|comments|feedback|this|here)|resort|vent)]':
      ['Sorry [you had to leave two stars].', "- I'm sorry [you had to resort to a complaint]."],
    '$sorry $sorryFiller? [that? you (chose|decided|opted|preferred|elected|saw fit|felt the need|felt it necessary) (to|not to)?]':
      [
        "I'm sorry [that you chose to write this in public].",
        'Sorry [you felt it necessary to call twice].',
        'We apologise [that you decided to cancel], Priya.',
        'I am sorry [that you opted to post this here], and I have asked our manager to ring you at four.',
      ],
    '$sorry $sorryFiller? [that? you .{0,4} over (this|that|it|such|something|one|a)]': [],
  },
  unless: [...REGRET],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: [],
});
