import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Say who: you, or a name.',
  why: 'A promise that belongs to nobody is one that the customer cannot count on.',
  source: ['seed 001', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    /\b(?:someone|somebody|one of (?:us|our|my)(?: \w+){1,3}|a (?:\w+ )?(?:member|colleague|representative|agent|specialist|expert|executive)(?: (?:of|from|on) (?:our|the|my)(?: \w+){1,3})?|(?:the|our) (?:relevant|appropriate|concerned|respective|right|responsible|correct|proper) (?:team|department|person|people|colleagues?|authorit\w+|teams|departments)) (?:will|shall|is going to|should|can)\b(?! (?:you|we|i|be (?:happy|glad)))/,
    /\b(?:our|the) (?:\w+ ){0,3}(?:team|department|colleagues|staff|specialists?|engineers|experts)(?:'ll| will| shall| would like to)(?: \w+)? (?:sort|resolve|fix|solve|assist|help|handle|review|check|investigate|address|deal|take care|look|get this|be able)\b/,
    /\b(?:it|this|that|your (?:issue|case|request|concern|ticket|complaint|query|problem))(?:'ll| will| shall| should| has| is)(?: \w+)? (?:be |been |being )?(?:dealt with|taken care of|sorted|resolved|escalated|addressed|handled|attended to|actioned)\b/,
  ],
  unless: [
    /\?$|\b(?:when|if|once) (?:someone|somebody|it|this|that|a)\b/,
    /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by|on|at) +(?:\d|noon|day\b|the end|end)|(?:in|within) (?:the next )?(?:\d+|an?|two|three|five|ten|few) (?:\w+ )?(?:minutes?|hours?|days?))\b/,
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'to-clause-end',
  rewrites: [{ i: 'I will {next step} by {day and time}', we: '{name} will {next step} by {day and time}' }],
  flags: {
    '[Someone will come and see you].': '[name] will [next step] by [day and time].',
    '[Your issue will be resolved].': '[name] will [next step] by [day and time].',
    'I hear that [the relevant department will help].': 'I hear that I will [next step] by [day and time].',
  },
  allows: [
    'Ana will call you at noon.',
    'Someone will come on Friday at 9.',
    'Is someone at home?',
    'A member of the club wrote to us.',
  ],
});
