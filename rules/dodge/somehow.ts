import { defineRule, weOrI } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: '“Somehow” says that nobody did it. Say that you are sorry it happened.',
  why: 'The customer hears that you neither know nor mind how it came about.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  match: {
    '(and|but|that|,) [(for (some|whatever) reason|somehow|apparently|evidently|somewhere along the (line|way|chain))] (your|the|our|this|these|a|an|some|one|two|both|it|somebody|someone|nobody|no) .{0,8} (was|were|did|got|has|had|have|ended up|went|fell|slipped|dropped|never)':
      [
        '[Somehow] the invoice was printed for another shop.',
        '[Apparently] your order was left out.',
        'Hi Tara, [somewhere along the line] your form was left in a drawer, and I know that it was urgent.',
        "- [Evidently] the alarm didn't go off.",
        '[Somehow] your name never made it onto the list.',
        'I looked at the log, and [apparently] the call was cut off.',
      ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD, // "Apparently, your case was …" has a comma that a new start would not bear.
    '(we|i|our .{1,2}) .{0,2} (sent|mixed|caused|broke|made|dropped|missed|lost|overlooked|mishandled|forgot|misplaced|delayed|failed|gave|did|charged)',
  ],
  unlessSteps: { near: ['ownership'] },
  rewrites: [weOrI("We're sorry that")],
  allows: ['I have sent a second form; for some reason the first was lost.'],
});
