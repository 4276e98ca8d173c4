import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'That things are like this is no comfort. Say what you can do about it.',
  why: 'A general truth tells the customer that nothing will change and that they expected too much.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    // It takes getting used to.
    '(take|takes|taking|need|needs|requires) .{0,4} (getting|to get|to become) (used|accustomed) to': [],
    '(stick|bear|persevere) with it .': ['[Persevere with it for a week].'],
    '(these|such|those) things (can|do|will|may|sometimes|unfortunately|just|simply|occasionally)? (happen|occur)': [
      '- [These things happen from time to time]',
    ],
    '(mistakes|accidents|errors|delays|problems|glitches|breakdowns) (can|do|will|may|sometimes|just|simply)? happen (from time|to (anyone|everyone|everybody|anybody|the best|all)|sometimes|now|in any|with any|every)':
      ['[Mistakes can happen to anyone].'],
    'no (system|one|body|process|product|machine|network|software|service|company|business|machine) is (perfect|infallible|foolproof)':
      ['[No system is perfect], and ours is from 2019.'],
    'nobody is perfect': ['[Nobody is perfect].'],
    '(everyone|everybody|we all|anyone) {make/base} mistakes': [
      '[Everyone makes mistakes].',
      '[We all make mistakes], and the new one is on the shelf.',
    ],
    '(everyone|everybody|we all|anyone) can make (a mistake|mistakes)': ['[Everyone can make a mistake].'],

    // Everybody is different.
    '(everyone|everybody|every) .{0,2} (skin|eyes|ears|body|home|house|palate|taste|stomach|hair|nose|face|case|child|journey)? (is|are) (different|unique|individual)':
      ['[Everybody is different].', '[Every skin is different], and the cream is mild.'],

    // It lies in the nature of the thing.
    'by (its|their) .{0,1} nature .': [],
    '(part and parcel|all part) of .': [],
    '(is|are|was) (a|one)? (big|small|large|essential)? part of the (romance|adventure|experience|fun|game|charm|job|deal|story|journey|magic|appeal) .':
      [],
    '(is|are) .{0,1} (a|an)? .{0,1} (mechanical|living|natural|electronic|moving|perishable|breathing|handmade|hand made|organic) .{0,2} (item|items|thing|things|product|products|creature|creatures|part|parts|material|structure|beings|being) and .':
      ['[Boilers are mechanical things and can fail at any time].'],
    'no (vendor|company|business|hotel|shop|provider|airline|retailer|bank|restaurant|manufacturer|school|network|system|product) (can|could|will|is able|on earth) .{0,2} (be|expected|guarantee|promise|please|rule|prevent|foresee|offer|supply|stop)':
      ['[No shop can promise that the plums are sweet].'],
    '(almost|nearly|practically|virtually) always (caused|due|down|from|because|the result|the)': [],

    // What the words mean.
    '(is|was|were|are) (measured|calculated|tested|quoted|rated|achieved|determined|based) .{0,1} (under|at|on|in|with) .{0,3} (conditions|laboratory|lab|eco|ideal|brightness|menu|average|test|minimum|new)':
      ['[The range was measured under ideal conditions].'],
    '(good|great|fresh|real|proper|handmade) .{1,2} (do|does)? (take|takes|needs|need) (time|longer|a while|patience)':
      ['[Good soup takes time].'],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_FORWARD, ...AMENDS, '(not|no) .{0,1} (excuse|harmless|part of)'],
  unlessSteps: { near: ['ownership', 'commitment'] },
  span: 'clause',
  rewrites: [weOrI('We can see how {tiring} this is for you'), 'What may help is {a spare part}'],
  allows: [
    'Nobody is perfect, and that is no excuse.',
    'These things happen, which is no excuse.',
    'Every skin is different, so which cream did you try first?',
    'Nobody is perfect, and this was our mistake.',
  ],
});
