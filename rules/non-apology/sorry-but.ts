import { defineRule, weOrI } from '../defineRule';
import { BUT_NEWS, BUT_NO } from '../shared/buts';

export default defineRule({
  severity: 'warning',
  message: 'What follows “but” takes the apology back. Let the apology stand alone.',
  why: 'The customer hears the defence after “but” and forgets the apology before it.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'Lazare'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '$sorry .{0,16} [(but|however|nevertheless|nonetheless|although) . .]': {
      "I'm sorry, [but that's how it works].": "I'm sorry.",
      'We apologise for the wait, [however Mondays are always like this].': 'We apologise for the wait.',
      "I'm sorry about the delay, [but the driver had forty drops that day], and I've booked you for eight tomorrow.":
        "I'm sorry about the delay and I've booked you for eight tomorrow.",
      '- Sorry, [but the form was quite clear].': '- Sorry.',
      "We're very sorry that we missed you [but the label was smudged].": "We're very sorry that we missed you.",
    },
    '$sorry .{0,16} [(though|yet|then again|mind you) (we|i|you|it|the|this|there|our|your|they|he|she|a|an|in|as|no|lots|most|many|some) .]':
      {
        'Apologies for the cold soup, [though most guests like it that way].': 'Apologies for the cold soup.',
      },
  },
  unless: [
    // A no is the business of but-no.

    // News is the business of but-news.
    'but only if you',
    '(but|however|although|though) $helpAfterBut',
    // … or what it names is already put right.
    '(only|nothing|anything) but',
    '(but|though|although) (i|we) .{0,1} (know|understand|realize|appreciate|agree)',
    'sorry (to|for) (ask|bother|both|interrupt|chase|chasing|disturb)',
    BUT_NEWS,
    BUT_NO,
  ],
  span: 'to-clause-end',
  rewrites: ['', weOrI('and what we can do is {this instead}')],
  allows: [
    'I am sorry that this took two days, but it is fixed now.',
    "We're sorry that the code never came, but we'd love to help.",
    'Sorry, but could you send me the photo again?',
    'We are sorry, nothing but a refund will do here.',
    'Sorry about the broken zip though, a new jacket left this morning.',
    'I am sorry that the blue one is gone, but you can have the green one today.',
    'I am sorry about Friday, though I know that does not bring the evening back.',
    'Sorry to ask, but did you get any mail from us?',
    '- Sorry, but the gate shuts at six',
    "I'm sorry, but I can't move the date; I can give you the money back today.",
  ],
});
