import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Even a duty is our reason; add what it does for the customer, or what you can do.',
  why: 'Named alone, a requirement tells the customer that nothing can be done and nobody minds.',
  source: ['seed 002', 'seed 004', 'ICTS'],
  evidence: 'practice',
  match: [
    /\b(?:due to|because of|for|owing to)(?: \w+){0,2} (?:compliance|regulatory|legal|operational|logistical|technical|internal|budget|administrative|commercial|business|hygiene) (?:\w+ )?(?:reasons?|requirements?|constraints?|purposes?|limitations?|considerations?)\b/,
    /\b(?:we|it|they|this|something)(?: \w+){0,3} (?:are|is|were|was|been|be)(?: \w+)? (?:required|obliged|mandated|forced|bound)(?: (?:to|by)| because| under)\b|\b(?:we|they) (?:have|had) no (?:choice|option) but\b|\b(?:we|they) (?:had|were forced) to (?:close|cancel|cut|stop|remove|reduce|limit|suspend|raise|increase)\b/,
  ],
  unless: [/\?$|\b(?:you(?:'re| are| will be)|sorry that we)\b/],
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'What I can do is {an option that helps}',
      we: 'What we can do is {an option that helps}',
    },
  ],
  flags: {
    '[The fee had to be raised for regulatory reasons].': 'What we can do is [an option that helps].',
    '[We are required to ask for a deposit].': 'What we can do is [an option that helps].',
    '[I hear that we had no choice but to close the pool].': 'What we can do is [an option that helps].',
  },
  allows: [
    'You are not required to pay the fee.',
    'Is a deposit required?',
    'I have waived the fee that we are required to charge.',
  ],
});
