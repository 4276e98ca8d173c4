import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'Other customers’ joy is no comfort here. Stay with this customer.',
  why: 'Citing happy customers tells this one that the problem is theirs alone.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(most|majority|other|many|all|thousands|hundreds|millions|some|several|plenty) .{0,3} (guests|customers|users|clients|people|travellers|travelers|visitors|members|diners|merchants|passengers|reviewers|parents|players|families|drivers|subscribers) .{0,3} (love|loved|enjoy|enjoyed|prefer|preferred|like|liked|appreciate|find|found|praise|praised|happy|satisfied|pleased|rave|rate|rated|fond|fine|say|comment|return|tell|comment)',
    '(very|extremely|really|so|hugely|quite|most|always|generally|overwhelmingly|is|are|been) .{0,1} (popular|received|liked|loved|praised|regarded) (with|by|among|amongst)',
    '(generally|usually|always|normally|typically|very|extremely) .{0,1} (well|positively|warmly) (received|reviewed|rated|liked)',
    '(get|receive|received|have|had|hear|getting|receiving|with|given) .{0,3} (good|great|positive|excellent|wonderful|glowing|outstanding|rave|fantastic|five) .{0,2} (comments|feedback|reviews|ratings|responses|remarks|scores)',
    /\b\d{2,3}(?:\.\d)? ?(?:%|per ?cent)(?: of)?(?: \w+){0,2} (?:guests|customers|users|clients|people|orders|deliveries|reviews|visitors|members|passengers|drivers|travellers)\b/i,
  ],
  unless: [
    '(thank|thanks|grateful) .',
    '(not|never) all .{0,2} (guests|customers|users)',
    '(delighted|pleased|glad|happy|thrilled) .{0,6} (you|mentioned|enjoyed|enjoying)',
    '(thank|thanks|appreciate) .{0,4} (positive|great|good|excellent|wonderful|glowing) .{0,2} (feedback|review|comments|rating)',
    '(your|you) .{0,3} (positive|great|good|excellent|wonderful|glowing) .{0,2} (feedback|review|comments|rating)',
    'other .{0,3} (complained|affected|reported|disturbed|disturbing|waiting)',
  ],
  span: 'sentence',
  rewrites: [
    'What matters now is how it went for you: {what went wrong}',
    {
      i: 'I want to talk about your visit: {what went wrong}',
      we: 'We want to talk about your visit: {what went wrong}',
    },
  ],
  flags: {
    '[Most of our guests love the new menu].': 'What matters now is how it went for you: [what went wrong].',
    '[The blue one is very popular with families].': 'What matters now is how it went for you: [what went wrong].',
    '[98% of orders arrive on time].': 'What matters now is how it went for you: [what went wrong].',
    '[We get great reviews for our breakfast].': 'What matters now is how it went for you: [what went wrong].',
  },
  allows: [
    'Thank you for your positive review.',
    'Other guests complained about the noise as well, and we have moved the bar.',
    'We have told all customers about the recall.',
  ],
});
