import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'A day and an hour would let the customer stop waiting.',
  why: '"Soon" means something else to each of you, and every hour of silence breaks it again.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021', 'Elevana'],
  evidence: 'research',
  match: [
    /\b(?=as (?:soon|quick|fast|swift|prompt)|asap|at (?:the|our|my|their)|in due|in a timely|within a|on (?:top )?prio|before long|when)(?<!\b(?:please|kindly|you can|you could|you to|could you|would you|can you|should)\b(?:(?!\b(?:we|i|will)\b)[^.]){0,80})\b(?:as (?:soon|quickly|fast|swiftly|promptly) as (?:possible|(?:we|i|they|humanly) (?:can|possibly can|possible|are able))|asap|at (?:the|our|my|their) (?:very )?earliest(?: (?:convenience|possible(?: \w+)?|opportunity))?|in due (?:course|time)|in a timely (?:manner|fashion)|within a reasonable time|on (?:top )?priority|before long|when things calm down|when (?:we|i) (?:can|get (?:a chance|to it|around to it))|at (?:our|my) (?:own )?convenience)\b/,
    /\b(?=(?:\w+ )?(?:shortly|soon)\b|in (?:the|an?|our|future|upcoming|next|later|coming)\b)(?<=\b(?:will|'ll|shall|going to|are|is|'re|am|'m|be|gets?|should)\b[^.]{0,80})\b(?:(?:very|pretty|quite|really) )?(?:shortly|soon|in the (?:very )?near future|in the coming (?:days|weeks|months)|in (?:a|an|our|the)? ?(?:future|upcoming|next|later|coming) (?:updates?|releases?|versions?))\b(?! (?:after|as|enough))/,
  ],
  unless: [
    /\b(?:hop(?:e|es|ing)|look(?:s|ing)? forward|wait|lov(?:e|ing)|like|wish\w*|pleasure|trust|invite|glad|happy|delighted)\b.{0,60}\b(?:see|seeing|hear|hearing|welcom\w+|host\w*|serv\w+|hav(?:e|ing)|return\w*|visit\w*|join\w*|meet\w*|be back|com(?:e|ing)|stay\w*)\b/,
    /\b(?:see(?:ing)? you|welcom(?:e|ing) you|be(?:ing)? back|come back|get well|feel better|(?:visit|return|stay|fly|shop|travel)\w* (?:\w+ ){0,4}(?:again )?(?:very )?soon|sooner|know as soon as)\b/,
    /\b(?:in|within) (?:the next )?(?:\d+|an?|two|three|five|ten) (?:minutes?|hours?|days?)\b|\bby (?:\d|noon|tomorrow|today|tonight|mon|tues|wednes|thurs|fri|satur|sun)/,
  ],
  unlessSteps: { near: ['commitment'] },
  rewrites: ['by {day and time}'],
  flags: {
    'Your refund will reach you [soon].': 'Your refund will reach you by [day and time].',
    'We are fixing the lift [as quickly as possible].': 'We are fixing the lift by [day and time].',
    'I will send the label [at the earliest].': 'I will send the label by [day and time].',
    'A new link will follow [shortly].': 'A new link will follow by [day and time].',
  },
  allows: [
    'We hope to see you again soon.',
    'Please reply as soon as you can.',
    'I will call you soon, by 3pm at the latest.',
    'Get well soon!',
  ],
});
