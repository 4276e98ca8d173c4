import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Name what you will check, and by when.',
  why: '"Look into it" promises an effort and no answer; a concrete step shows that the customer was heard.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'research',
  match: [
    /\b(?:(?:we|i|they|and)(?:'ll|'re|'m)|will|shall|going to|are|am|is)(?: (?:also|certainly|definitely|surely|further|now|currently|immediately|personally|carefully|please|be|be sure to|have to))* (?:look(?:ing)? (?:further )?(?:into|at)|hav(?:e|ing) a (?:\w+ )?look|tak(?:e|ing) a (?:\w+ )?look|investigat(?:e|ing)|see what (?:we|i) can|do(?:ing)? (?:all|everything|whatever) (?:that )?(?:we|i) can|hav(?:e|ing) (?:\w+ ){1,3}(?:investigated|looked (?:into|at)|checked|reviewed|examined)|try (?:our|my) (?:very )?best to (?:resolve|fix|help|sort|solve)|examin(?:e|ing)|(?:do|doing) (?:our|my|the) (?:very )?best to (?:resolve|fix|help|sort|solve|address)|working on (?:it|this|that|a (?:fix|solution)|the (?:issue|problem)|resolving|fixing))\b/,
    /\b(?:under|in) (?:review|investigation|consideration)\b|\b(?:are|'re|am|'m) (?:currently |now |also )?(?:reviewing|exploring|considering) (?:our|the|how|this|ways)\b|\b(?:will|'ll|are|being|is) (?:be )?(?:take|taking) (?:\w+ ){0,2}(?:necessary|appropriate|required|suitable|corrective) (?:steps?|actions?|measures?)\b|\b(?:steps|actions?|measures) (?:will be|is being|are being) taken\b/,
    /\b(?:is|are|being|be)(?: \w+)? (?:looked into|investigated|looked at|examined)\b|\b(?:team|department|engineers?|manager) (?:is|are) (?:\w+ )?(?:aware|checking|on it)\b|\bwe(?:'re| are) aware of (?:this|the|an|it)\b/,
  ],
  unless: [
    /\?$|\b(?:tirelessly|hard)\b|\b(?:so (?:that )?(?:we|i) (?:can|may)|looking (?:for|forward)|looking at (?:your|the) (?:order|account|photo|screenshot|booking))\b/,
    /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by|on|at) +(?:\d|noon|day\b|the end|end)|(?:in|within) (?:the next )?(?:\d+|an?|two|three|five|ten|few) (?:\w+ )?(?:minutes?|hours?|days?))\b/,
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will check {what you check} and write to you by {day and time}',
      we: 'We will check {what we check} and write to you by {day and time}',
    },
  ],
  flags: {
    "[We'll look into it].": 'We will check [what we check] and write to you by [day and time].',
    '[I am investigating the matter].': 'I will check [what you check] and write to you by [day and time].',
    '[Your case is being looked into].': 'We will check [what we check] and write to you by [day and time].',
    '[We will see what we can do].': 'We will check [what we check] and write to you by [day and time].',
  },
  allows: [
    "I'll look into it now and write to you by 2pm.",
    'I am looking for your order.',
    'Please send the number so that we can look into it.',
    'Did you look into the box?',
  ],
});
