import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This explains why we could not, before saying what we can.',
  why: 'A limit of ours does not undo what the customer went through; an option does.',
  source: ['seed 002', 'seed 003', 'seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:we|they|our \w+)(?:'re| are| were|'ve been| have been) (?:\w+ )?(?:unable|not able|limited|restricted) (?!to (?:find|locate|see|verify|access|open|identify|discuss|share|view))\w+ .{3,60}\b(?:when|while|because|due to|since|whilst|as (?!soon|well|quick|long|per|a result))/,
    /\bwe (?:do not|don't|did not|didn't|never) (?:\w+ )?have (?:the |a |an |any |enough |such )?(?:\w+ )?(?:space|room for|resources|facilit\w+|equipment|kitchen|stove|oven|budget|capacity|manpower|machinery|means)\b/,
    /\bwe (?:need|have|had|must|needed)(?: to)? (?!.{0,30}\b(?:you|your)\b).{3,50}\b(?:before|until) (?:we|it|they) (?:can|could|are able)\b/,
    /\b(?:is|are|was|were) (?:\w+ )?(?:hard|difficult|impossible|not easy|not always (?:easy|possible)) (?:for us )?to (?!say|hear|read|see|believe|reach|reproduce|tell)(?:\w+ ){1,6}(?:when|with|because|as|due|during|in such|given)\b/,
  ],
  unless: [
    /\?$|\b(?:instead|but (?:we|i) can|what (?:we|i) can do)\b|\byou(?:'re| are)? (?:\w+ )?(?:unable|not able)\b/,
  ],
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'What I can do is {an option that helps}',
      we: 'What we can do is {an option that helps}',
    },
  ],
  flags: {
    '[We are unable to water the lawn when guests are outside].': 'What we can do is [an option that helps].',
    "[We don't have the space for a second lift].": 'What we can do is [an option that helps].',
    '[It is difficult for us to keep the hall quiet during the festival].': 'What we can do is [an option that helps].',
  },
  allows: [
    'We are unable to see your order without its number.',
    'We are unable to lift it when the road is closed, but we can bring it up on Friday instead.',
    'It is hard to hear that you waited so long.',
    'We do not have your phone number yet.',
  ],
});
