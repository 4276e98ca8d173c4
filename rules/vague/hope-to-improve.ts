import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Hope is not a plan: name the one thing that changes.',
  why: 'A wish to improve promises nothing that the customer could check.',
  source: ['seed 001', 'seed 002', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    /\b(?:we|i)(?:'re| are|'ll| will| do|'m| am)?(?: \w+){0,2} (?:hope|hoping|try|trying|want|wish|plan|planning|working|look|looking|continue|continuing|intend)(?: \w+){0,3}? (?:to |on |at |into )?(?:improv\w+|do(?:ing)? better|get(?:ting)? better|correct(?:ing)? this|rectify\w*)\b/,
    /\b(?:will|can|to|us)(?: \w+)? (?:help|enable|allow|assist|let)s? us (?:to )?(?:\w+ )?(?:improv\w+|grow|learn|do better|get better)\b|\b(?:use|used) (?:\w+ ){0,4}(?:to|for) (?:\w+ )?improv\w+\b/,
    /\b(?:will|'ll|shall)(?: \w+)? (?:strive|endeavor|endeavour|aim|work hard|continue) to (?:\w+ )?(?:serve|do|be|improve|make|provide|give|deliver|offer|better|meet|exceed)\b/,
    /\b(?:will|'ll|going to) (?:\w+ )?work on (?:the|this|these|that|it|your|improv)/,
    /\b(?:hopefully|we hope(?: that)?)(?:,? \w+){0,3} (?:will|can|should|gets?|is|are)(?: be)? (?:resolved|fixed|sorted|better|solved|improved|back)\b|\blessons (?:will be|have been|were) learned\b/,
  ],
  unless: [
    /\b(?:glad|pleased|delighted|thank\w*|appreciate)\b(?!.{0,200}\b(?:sorry|apolog\w+)\b)|\b(?:by|from|with) (?:adding|changing|training|hiring|moving|replacing)\b|\byou (?:get|feel|do|are) better\b|\?$/,
  ],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will change {what changes} by {day and time}',
      we: 'We will change {what changes} by {day and time}',
    },
  ],
  flags: {
    '[We hope to improve our service].': 'We will change [what changes] by [day and time].',
    '[I am trying to do better].': 'I will change [what changes] by [day and time].',
    '[Hopefully it will be fixed].': 'We will change [what changes] by [day and time].',
  },
  allows: [
    'We have changed the filter so that it does not happen again.',
    'How could we improve this for you?',
    'Thank you, your words help us improve.',
    'I hope that you get better soon.',
  ],
});
