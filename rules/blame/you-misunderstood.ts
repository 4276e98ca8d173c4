import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This doubts the customer’s reading. You can explain without saying who was wrong.',
  why: 'Nobody likes to be told that they misread; the explanation helps just as well by itself.',
  source: ['seed 004', 'seed 002', 'ICTS'],
  evidence: 'practice',
  match: [
    'you .{0,4} (misunderstood|misunderstand|misread|misinterpreted|misheard|misjudged|misremember|misremembered|misconstrued|miscalculated|misinformed)',
    'you .{0,4} (mistaken|mistook|confused|confusing|unaware)',
    'you (are|were|have) #Adverb? (wrong|it wrong|got it wrong)',
    'your .{0,2} (misunderstanding|misinterpretation|misreading|confusion|mistake) .{0,2} (of|about|on|from) (your|the|our|how)',
    '(that|this) is your .{0,1} (interpretation|opinion|perception|view|impression|version)',
    '(misunderstanding|confusion|error|mistake|misconception|problem|issue|fault) (on|at|from) your (end|side|part)',
  ],
  unless: [
    '(sorry|apologize|apologies|regret) .{0,6} you',
    '(we|i|us) .{0,4} (confused|misled|misinformed|misunderstood|told) .{0,1} you',
    '(you are|you were) not .{0,1} (wrong|mistaken|confused)',
    '(if|why|how|leave|left|made|make|gave|given|sent|told|charged|for|that|which) .{0,3} you .{0,2} (confused|wrong|misled|misinformed)',
    'you .{0,3} (given|told|sent|charged|shown|quoted|sold|handed|put) .{0,2} wrong',
  ],
  span: 'sentence',
  rewrites: [
    'Here is how it works: {the explanation}',
    {
      i: 'I could have put it more clearly: {the explanation}',
      we: 'We could have put it more clearly: {the explanation}',
    },
  ],
  flags: {
    '[I think you misunderstood the offer].': 'Here is how it works: [the explanation].',
    '[You are mistaken about the date].': 'Here is how it works: [the explanation].',
    '[There was some confusion on your end].': 'Here is how it works: [the explanation].',
    '[That is your interpretation].': 'Here is how it works: [the explanation].',
  },
  allows: [
    'I misunderstood you, and I am sorry.',
    "I'm sorry that our letter confused you.",
    'We gave you the wrong date.',
  ],
});
