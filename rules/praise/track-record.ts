import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'A clean record is no comfort to the customer whose order broke it.',
  why: 'Told to somebody who met the failure, long success sounds like doubt.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|i) .{0,5} since (18*|19*|200*|201*|198*)': ['[We have done this since 1998].'],
    '(house|hotel|company|firm|shop|restaurant|business) .{0,5} since (18*|19*|200*|201*|198*)': [
      '[The hotel has been here since 1987].',
    ],
    '(is|was|being) (the|our|a|my) (very)? first time (that|ever)? (this|something|it|such|we|anyone|anything|in|$)': [
      '[It is the first time that something broke on the way].',
    ],
    'in .{0,4} (years|decades|seasons) .{0,8} (never|nobody|nothing|hardly|rarely|not (had|one|a|once|seen)|no (complaint|complaints|problem|problems|issue|issues|accident)|only (once|two|three|one|a)|(had|have|has) .{0,3} (once|twice|three|two|one|few))':
      ['[In twelve years of moving pianos we have never scratched one].'],
    '(nothing|not anything) (like|of) (this|that|the kind|the sort) .{0,1} (has|have|had|ever|happened|occurred)': [
      '[Nothing like this has ever happened in our club].',
    ],
    '(never|not once) $emphasis? (had|have|received|seen|heard|experienced|encountered|got) (of)? (a|an|any|such|this|one|problems|issues|complaints|that)':
      [
        '[I have never had a problem with this supplier].',
        "- [We've never had such a complaint], and your blinds are on the van.",
      ],
    '(been|be) .{0,2} (in business|in the business|in this business|in the industry|doing this|in this trade|operating|running|trading|serving|a family business) .{0,6} (years|decades|generations|19*|20*)':
      ['[We have been in business for over thirty years].'],
    '(must|have to) be doing something right': [],
    '(always) (worked|gone|run|been) .{0,1} (fine|well|smoothly|perfectly|without)': ['[It has always worked well].'],
    '(is|was) (the|our|a|my) (very)? first (complaint|report|case|problem|issue|criticism) (of|like|about|we|in|that|on)':
      ['Hi Joy, [this is our first complaint about the pool].'],
  },
  unless: [
    ...QUESTION,
    '(ashamed|embarrassed|shocked)',
    'you .{0,3} (first time|never|since|years)',
    '(will|should|would|could|must) .{0,1} (never|not)',
  ],
  span: 'clause',
  rewrites: [
    weOrI('this time we got it wrong'),
    weOrI('this time we got it wrong, and we will {put it right} by {day and time}'),
  ],
  allows: [
    'Nothing like this should ever happen, and it must not happen again.',
    'I have never seen such a dirty van, and I am ashamed of it.',
    'In two years you never missed a payment, and we blocked your card.',
  ],
});
