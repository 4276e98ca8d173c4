import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'A pity is not an apology. Say what went wrong and that you are sorry for it.',
  why: 'It regrets the customer’s mood from a distance, and nobody owns the failure.',
  source: ['seed 001', 'Lazare', 'Battistella'],
  evidence: 'practice',
  match: [
    '(it|that) (is|was) .{0,3} (shame|pity|unfortunate|regrettable|disappointing|sad) .{0,3} you .{0,3} (feel|felt|feeling|think|thought|believe|see|saw|disappointed|unhappy|dissatisfied|upset|frustrated|enjoy)',
    '(we|i) (are|am) .{0,3} (sad|saddened|disappointed|surprised|concerned|dismayed) to (hear|read|learn|see) that? you .{0,3} (feel|felt|feeling|think|thought|believe|see|saw|disappointed|unhappy|dissatisfied|upset|frustrated)',
  ],
  span: 'to-clause-end',
  rewrites: [
    { i: "I'm sorry that we {what we got wrong}", we: "we're sorry that we {what we got wrong}" },
    {
      i: "I'm sorry that we {what we got wrong} and that you {what it cost you}",
      we: "we're sorry that we {what we got wrong} and that you {what it cost you}",
    },
  ],
  flags: {
    "[It's a shame you feel that way].": "We're sorry that we [what we got wrong].",
    '[It is unfortunate you were so unhappy with the repair].': "We're sorry that we [what we got wrong].",
    '[We are surprised to hear you feel ignored], Kim.': "We're sorry that we [what we got wrong], Kim.",
  },
  allows: [
    'I can see why you feel let down.',
    'It is a shame that we lost your bag, and I am sorry.',
    'We are glad to hear you feel better.',
  ],
});
