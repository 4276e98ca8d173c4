import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Commitment shows in what you do next, so say that instead.',
  why: 'After a failure a general vow sounds like a slogan.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '(we|i|team|staff|company) #Adverb? (am|are|is|remain|remains|stay) #Adverb? #Adverb? (committed|dedicated|devoted|passionate) (to|about)',
    'our #Adjective? #Adjective? (commitment|dedication|devotion|passion) (to|for) (#Adjective|#Noun|the|our|your|you|providing|delivering|offering)',
    /\b(?:we|i)(?: \w+)? (?:value|treasure|cherish|care (?:deeply |a lot |greatly )?(?:about|for)) (?:\w+ )?(?:our|every|each|all|your) (?:\w+ )?(?:customers?|guests?|clients?|members?|users?|patrons?|business|custom|patronage|loyalty|experience|satisfaction)\b/,
    /\b(?:customers?|guests?|users?|clients?|members?)(?:'s?)? (?:\w+ )?(?:first|at the (?:heart|center)|(?:satisfaction|experience|safety|comfort|wellbeing) (?:is|are|means|remains|comes))\b/,
  ],
  unless: [/\b(?:fell|fallen|fall|falls) short\b|\b(?:did not|didn't) (?:honor|show|keep)\b|\?$/],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'To put this right, I will {what you do about it} by {day and time}',
      we: 'To put this right, we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[We are fully committed to quality].': 'To put this right, we will [what you do about it] by [day and time].',
    '[We value every guest].': 'To put this right, we will [what you do about it] by [day and time].',
    '[I am passionate about service].': 'To put this right, I will [what you do about it] by [day and time].',
    '[Customer satisfaction is everything to us].':
      'To put this right, we will [what you do about it] by [day and time].',
  },
  allows: [
    'We are committed to calling you back by 5pm.',
    'You are clearly passionate about coffee.',
    'We fell short of our commitment to you.',
  ],
});
