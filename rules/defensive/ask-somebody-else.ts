import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'This sends the customer away. Say what you can do, or hand it over yourself.',
  why: 'A customer who is passed on has to tell everything again, to somebody who may pass them on too.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    'only .{0,5} (team|department|desk|office|agent|manager|store|bank|seller|airline|carrier|headquarters) .{0,2} (can|able|may) .{0,1} (to|help|assist|change|do|handle|resolve|see|make|decide|refund|access)':
      ['[Only the billing department can help with that].'],
    'you .{0,2} (need|have|want|ought|must|should|required|advised) to? .{0,1} (contact|call|phone|email|ask|approach|follow up|follow|turn to|speak|take|get in touch|reach|go|deal|address|raise|check|claim|request|talk|ring) .{0,4} (the|your|their|them|whoever|a|his|her) .{0,2} (agent|agency|carrier|courier|seller|manufacturer|supplier|provider|airline|operator|merchant|retailer|partner|insurer|insurance|landlord|developer|host|sender|them|airport|authority|promoter|council)':
      {
        '[You will need to contact the manufacturer].':
          "We'll ask [who can help] for you and write to you by [day and time].",
        "The fridge is three years old, [so you'll need to contact the manufacturer].":
          "The fridge is three years old, and we'll ask [who can help] for you and write to you by [day and time].",
        '- [You should take this up with your landlord]':
          "- We'll ask [who can help] for you and write to you by [day and time]",
      },
    '(please|kindly) turn to .': ['[Please turn to the seller].'],
    'take (it|this|that) up with (them|him|her|the|your)': ['[You can take that up with your seller].'],
    '(is|are|has to be|have to be|must be|needs to be|can only be) .{0,2} (fixed|resolved|handled|dealt with|refunded|processed|decided|solved|answered) .{0,1} (by|through|via|at) (the|your|an|a)? .{0,2} (bank|store|seller|manufacturer|carrier|google|apple|airline|provider|agency|agent|courier|supplier|operator|developer|partner|landlord|airport|network|merchant)':
      ['The letter is on file, and [this can only be resolved by your bank].'],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(we|i) (have|will|can|already) .{0,1} (take|ask|asked|contact|contacted|call|called|speak|spoke|spoken|forward|forwarded|pass|passed|hand|handed|transfer|raise|raised|do|help|refund|sort) .',
    'you can (request|claim|apply|get|find) .',
  ],
  unlessSteps: { near: ['gesture', 'ownership'] },
  span: 'clause',
  rewrites: [
    weOrI("We'll ask {who can help} for you and write to you by {day and time}"),
    weOrI("We'll pass this to {the right team} today and stay with it until it's solved"),
  ],
  allows: ['Only the billing department can help with that, and I already asked them.'],
});
