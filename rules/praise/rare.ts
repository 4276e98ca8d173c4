import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'However rare, it happened to this customer.',
  why: 'Rarity is a comfort to the company; to the customer it was every time they tried.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:this|that|it|such|these|which|incidents?|cases?|experience|situation)(?: \w+){0,3}? (?:is|are|was|were|be|been|'s)(?: (?:a|an|very|quite|extremely|so|most|really|highly|truly|certainly))* (?:rare|unusual|uncommon|isolated|exceptional|one[ -]off|exception|unique)\b/,
    /\b(?:that|it|this)'s (?:a |an |very |quite |extremely |most |really )*(?:rare|unusual|uncommon|isolated|exceptional|one[ -]off|exception)\b/,
    /\b(?:rare|isolated|one[ -]off|exceptional|unusual|freak) (?:\w+ )?(?:occurrence|occasion|incident|instance|case|event|issue|situation)s?\b/,
    /\b(?:rarely|never|hardly ever|seldom|almost never|very few times)(?: \w+)? (?:happens?|happened|occurs?|occurred|fails?|go(?:es)? wrong|see this|hear (?:this|of|such)|had (?:a|an|any|this|such)(?: \w+)? (?:issue|problem|complaint|incident))\b|\b(?:the )?(?:very )?first time (?:that )?(?:this|something|it|such|we|anyone|anything)\b/,
    /\bin (?:all )?(?:our|my|the|over|more than|\w+)(?: \w+)? years\b.{0,30}\bnever\b|\b(?:9\d|100)(?:[.,]\d+)? ?(?:%|percent) of (?:our|all|the)\b/,
  ],
  unless: [
    /\b(?:never happen|happens) again\b|\b(?:should|must|would|will|can|could) (?:have )?never\b|\?$|\b(?:if|unless) (?:this|it)\b/,
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'It should not have happened to you, and I will {what you do about it} by {day and time}',
      we: 'It should not have happened to you, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[This is a very rare case].':
      'It should not have happened to you, and we will [what you do about it] by [day and time].',
    '[I assure you that it was an isolated incident].':
      'It should not have happened to you, and I will [what you do about it] by [day and time].',
    '[That never happens in our shop].':
      'It should not have happened to you, and we will [what you do about it] by [day and time].',
    '[It is the first time that something broke on the way].':
      'It should not have happened to you, and we will [what you do about it] by [day and time].',
  },
  allows: [
    'It should never happen to anyone.',
    'We have changed the seal so that this never happens again.',
    'Is this the first time that it happened?',
    'The coin is rare.',
  ],
});
