import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'The customer is left waiting: say when you will write or call.',
  why: 'Without a time the customer has to wonder, and asks again.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    /(?<!\b(?:you|they) )\b(?:will|shall|going to)(?: (?:\w+ ){0,2}| )(?:be (?:\w+ )?in (?:touch|contact)|get (?:back )?in (?:touch|contact)|get back to you|come back to you|connect\b(?! (?:to|your))|reach out|contact you|be (?:contacting|reaching|calling|connecting|following)|respond|reply|follow up|call you|update you|keep you (?:posted|updated|informed)|let you know)\b/,
    /\b(?:we|i|they)'ll (?:\w+ ){0,2}(?:be (?:\w+ )?in (?:touch|contact)|get (?:back )?in (?:touch|contact)|get back to you|come back to you|connect\b(?! (?:to|your))|reach out|contact you|be (?:contacting|reaching|calling|connecting|following)|respond|follow up|update you|keep you (?:posted|updated|informed))\b/,
    /\b(?:you will|you'll)(?: \w+)? (?:be (?:contacted|called|notified)|hear (?:back )?from (?:us|me|our|the))\b|\b(?:let's|let us|we(?:'ll| will)) make sure (?:that )?(?:we|someone|they) (?:follow up|contact|reach|call|get back)\b/,
  ],
  unless: [
    /\b(?:once|when|if|as soon as|after|until|before) (?:we|i|you|they|the|it|your)\b/,
    /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening)|(?:by|on|at) +(?:\d|noon|day\b|the end|end)|(?:in|within) (?:the next )?(?:\d+|an?|two|three|five|ten|few) (?:\w+ )?(?:minutes?|hours?|days?))\b/,
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'to-clause-end',
  rewrites: ['will write to you by {day and time}', 'will call you on {day} at {time}'],
  flags: {
    'Our support desk [will be in touch].': 'Our support desk will write to you by [day and time].',
    'Our manager [will contact you], Jo.': 'Our manager will write to you by [day and time], Jo.',
    'I [will reach out to you about the bill].': 'I will write to you by [day and time].',
  },
  allows: [
    'We will be in touch by noon tomorrow.',
    'I will call you today at 4pm.',
    'Will you contact your bank?',
    'You can reach out to me at any time.',
  ],
});
