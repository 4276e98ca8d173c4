import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Compliments from others do not answer this complaint.',
  why: 'It holds the kind words of others against the one who was let down.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|i|he|she|they|it) .{0,3} {get|receive|have|hear|give} .{0,4} ($superb|good|positive|glowing|rave|lovely|nothing but) .{0,2} (comments|feedback|reviews|ratings|responses|remarks|scores|praise|compliments|marks)':
      [
        '[We get great reviews for our breakfast].',
        '[I must say we have had many positive comments about the new seats].',
        "Hi Nia, [we've hundreds of five-star reviews].",
      ],
    '($staff) .{0,3} {get|receive|have|hear|give} .{0,4} ($superb|good|positive|glowing|rave|lovely|nothing but) .{0,2} (comments|feedback|reviews|ratings|responses|remarks|scores|praise|compliments|marks)':
      [],
    'our (reviews|ratings|scores) (speak|show|tell|say) .': ['[Our reviews speak for themselves].'],
    '(look at|read|check) our (other)? (reviews|ratings)': ['[Look at our other reviews].'],
    '$peopleServed (often|frequently|regularly|always) (compliment|praise|comment|tell|mention)': [
      '- [Guests often compliment the view].',
    ],
    'only (ever)? (had|received|got|have) .{0,2} (praise|compliments|good|positive)': [
      '[The band has only received praise this season].',
    ],
    '(over|more than|nearly|almost|with) .{0,4} (five star|5 star|positive|happy|satisfied|delighted) (reviews|ratings|ladies|brides|couples|parents|owners)':
      [],
  },
  unless: [
    ...QUESTION,
    '(your|you) .{0,4} (positive|great|good|excellent|wonderful|glowing|lovely|kind|five star) .{0,2} (feedback|review|reviews|comments|rating|score)',
    '(not|never|no|less|until) .{0,4} (good|great|positive|excellent)',
  ],
  span: 'clause',
  rewrites: ['Your experience was a different one', weOrI('We let you down with {what went wrong}')],
  allows: ['We were happy to receive your positive feedback.', 'We do not get great reviews for our breakfast.'],
});
