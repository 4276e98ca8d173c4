import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'However rare, it happened to this customer.',
  why: 'Rarity is a comfort to the company; to the customer it was every time they tried.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(this|that|it|these|which|such|incident*|case*|experience|situation|delays|issues|problems|here) .{0,3} {be} .{0,2} (rare|unusual|uncommon|isolated|exceptional|one off|oneoff|an exception|rarity|fluke|freak)':
      ['[This is very rare].'],
    '(we|i|they|it) .{0,2} (rarely|seldom|hardly ever|almost never|never usually|never normally) .{0,1} {get|have|see|hear|receive|experience|make|encounter} !(afterwards|back|how|from)':
      ['[We very rarely get a complaint about the soup].'],
    '(we|i|they) (do|does) not .{0,1} (usually|normally|typically|generally|often) (get|have|see|hear|receive|experience|make|encounter) .{0,3} (problem*|issue*|complaint*|mistake*|delays|trouble|feedback|this|such)':
      ['[We do not usually get such complaints].'],
    '(it|this|that) is not (often|every day|common|usual) (that)? .{0,1} (we|this|something|things|it|for)': [
      '[This is not common for us].',
    ],
    '(this|it) is (a|the|our) (real|bit of a)? (first|one off) $': ['[This is a first].'],
    '(this|that|it|which|such|case) .{0,2} {be} (an|the) (absolute|rare|total|complete|clear|real|big) exception': [
      '[This was an absolute exception].',
    ],
    '(rare|isolated|one off|oneoff|exceptional|unusual|freak|extraordinary) .{0,1} (occurrence*|occasion*|incident*|instance*|case*|event*|situation*|mishap|blip|combination|combo|glitch|accident)':
      [],
    '(rarely|seldom|hardly ever|almost never|very occasionally|never) $emphasis? (happens|happen|happened|occurs|occur|occurred|fails|fail|goes wrong|go wrong)':
      ['[That never happens in our shop].', '- [These things hardly ever happen], and your deposit is safe.'],
    '($staff) .{0,2} (rarely|seldom|hardly ever|almost never|never usually|never normally) .{0,1} {get|have|see|hear|receive|experience|make|encounter} !(afterwards|back|how|from)':
      ['[Our staff hardly ever make mistakes].'],
    '(do not .{0,1} (happen|occur) .{0,2} (often|frequently|regularly|every day|much|usually|normally)|does not .{0,1} (happen|occur) .{0,2} (often|frequently|regularly|every day|usually|normally)|few and far between|once in a blue moon|one in a million|bad luck|unlucky one|perfect storm)':
      ["Hi Max, [leaks like this don't happen often]."],
    '(problem*|issue*|complaint*|delay*|fault*|error*) (is|are) $emphasis? (rare|few|infrequent|exceptional|unusual)': [
      '[Such faults are extremely unusual].',
      '[Such complaints are infrequent].',
    ],
  },
  unless: [
    ...QUESTION,
    'rare (that|for) (somebody|someone|anybody|people)',
    '(never|not) .{0,2} (happen|happens|occur|occurs) again',
    '(should|must|would|will|can|could|may) (not|never|have never) .{0,2} (happen|occur|be|been|have|come|repeat|recur)',
    '(sadly|not|unfortunately|admittedly) .{0,1} (isolated|rare|an exception|a one off|unusual)',
  ],
  span: 'clause',
  rewrites: [
    'it should not have happened to you',
    weOrI('it should not have happened to you, and we will {put it right} by {day and time}'),
  ],
  allows: [
    'It is rare that somebody writes to us so openly.',
    'It should never happen to anyone.',
    'We have changed the seal so that this never happens again.',
    'Sadly this was not an isolated case, and we have stopped the sale.',
    'That is unusual; which lamp did you choose?',
  ],
});
