import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'A pity is not an apology. Say what went wrong and that you are sorry for it.',
  why: 'It regrets the customer’s mood from a distance, and nobody owns the failure.',
  source: ['seed 001', 'Lazare', 'Battistella'],
  evidence: 'practice',
  match: [
    // It is a shame that you …
    ', [(it|that|this)? (is|was)? .{0,3} $pity .{0,4} you .{0,3} ($feel|$upset|see|saw|enjoy|look|looked|took|found)]',
    ', [(it|that|this)? (is|was)? .{0,3} $pity .{0,4} you .{0,3} not .{0,2} (happy|satisfied|enjoy|like|pleased)]',
    ', [(it|that|this)? (is|was)? .{0,3} $pity .{1,8} (left|gave|given) you .{0,3} (impression|feeling|opinion)]',
    // We are sad that you …
    '[(we|i) (are|am) .{0,3} $sad $hear? (that|because|when)? you .{0,3} ($feel|$upset|see|saw|regard)]',
    '[(we|i) (are|am) .{0,3} $sad $hear? (that|because|when)? you .{0,3} not .{0,3} (happy|satisfied|enjoy|like|pleased)]',
    '[it .{0,2} (saddens|pains|hurts|grieves|upsets|disappoints) (us|me) .{0,3} you .{0,3} ($feel|$upset|see|saw|only|not)]',
    ', [(it|that|this)? (is|was)? .{0,3} $pity .{0,2} that .{1,6} {be} .{0,2} (perceived|experienced|felt|seen|interpreted|regarded|viewed|understood) (as|by|so|in|to be|that way|like)]',
    '[it .{0,2} (saddens|pains|hurts|grieves|upsets|disappoints) (us|me) (when|if|that) .{1,8} not .]',
  ],
  unless: ['(sorry|apologize|apologies|regret)', '$feel .{0,2} (ill|sick|unwell|better)'],
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
    '[Too bad you saw it that way].': "We're sorry that we [what we got wrong].",
    "[We're sad that you don't like the new look].": "We're sorry that we [what we got wrong].",
  },
  allows: [
    'I can see why you feel let down.',
    'It is a shame that we lost your bag, and I am sorry.',
    'We are glad to hear you feel better.',
    'It is a pity that the museum is closed when you are here.',
  ],
});
