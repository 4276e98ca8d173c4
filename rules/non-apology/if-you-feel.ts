import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This apologises for a feeling, not for what happened.',
  why: 'A condition tells the customer that the failure may be only in their impression.',
  source: ['seed 001', 'Lazare'],
  evidence: 'research',
  match: [
    '(sorry|apologies|apologize|regret) (for|that)? (if|in case|should) you #Adverb? #Auxiliary{0,2} #Adverb? (feel|felt|think|thought|believe|believed|see|saw|found|find|consider) (that|this|it)? (way)?',
  ],
  unless: ['(tell|ask|know|check|see|sure) #Pronoun? if you'],
  rewrites: ['sorry that we {what went wrong}'],
  flags: {
    "I'm [sorry if you feel that way].": "I'm sorry that we [what went wrong].",
    'We are [sorry if you felt] ignored by the front desk.':
      'We are sorry that we [what went wrong] ignored by the front desk.',
    "Im [sorry if you've felt] let down.": 'Im sorry that we [what went wrong] let down.',
  },
  allows: [
    "I'm sorry we made you feel ignored.",
    "I'm sorry we charged you twice. If you feel a call would help, I can ring you at 3pm.",
    'I can see why you feel let down.',
  ],
});
