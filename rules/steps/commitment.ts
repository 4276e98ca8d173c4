import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Say who does what by when',
  why: 'A name and a time turn a promise into something that the customer can rely on.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  match: [
    /\b(?:will|'ll|shall|going to|due to|plan(?:s|ned|ning)?|expect(?:ed|s)?|scheduled|commit|promise)\b.{0,120}\b(?:by|within|before|until|in|at|on|from|for|no later than|around|over) (?:the |about |around |early |late |mid |next |this |end of |start of |close of |approximately |max(?:imum)? )*(?:\d{1,3}(?:[:.]\d\d)?(?: ?- ?\d+)?(?: to \d+)? ?(?:[ap]\.?m|o'clock|hours?|hrs?|h\b|minutes?|mins?|(?:business |working )?days?|weeks?|months?)|(?:an|one|two|three|four|five|six|seven|ten|few|twenty|thirty|couple of)(?: \w+)? (?:hours?|minutes?|days?|weeks?|months?)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midday|midnight|tonight|today|tomorrow|(?:hour|day|week|month)\b(?! or)|january|february|march|april|june|july|august|september|october|november|december|\d\d:\d\d|spring|summer|autumn|winter)/,
    /\b(?!you\b)\w+(?:'ll| will| am going to|'m going to| shall)\b.{0,80}\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|next (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on |by )(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
    /\b(?:by|before|at) \d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|o'clock)\b|\bby (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|tonight|tomorrow|end of (?:the )?(?:day|week)|the end of)\b/,
    /\bwithin (?:the )?(?:next )?(?:\d+|an|one|two|three|a few|twenty|thirty)(?: ?- ?\d+| to \d+)?(?: \w+)? (?:hours?|minutes?|days?|weeks?)\b/,
  ],
  unless: [
    /\b(?:hope|look(?:ing)? forward|pleased|glad|see(?:ing)? you|welcom\w+|if you)\b.{0,80}\b(?:week|month|summer|spring|winter|autumn|day|future)/,
    /\b(?:usually|normally|typically|generally) tak(?:e|es|ing)\b|\b(?:have|need) to (?:wait|call|contact)\b|\b(?:please|you(?:'ll| will| can| must| may| need| have)(?: need| have)?(?: to)?) (?:call|wait|check|contact|return|reply|try|send|visit|need|have to|be able)\b/,
  ],
  present: [
    'I will call you by 3pm on Thursday.',
    "We'll send the new part within two days.",
    'You will have our answer tomorrow at noon.',
    'Dana will ring you this afternoon.',
  ],
  absent: [
    'We will be in touch soon.',
    'We hope to see you again next summer.',
    'A refund usually takes three to five days.',
    'Please call us before 5pm.',
  ],
});
