import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

const OTHERS =
  '($customers|people|folks|households|players|students|families|motorists|drivers|candidates|owners|flatmates|neighbors|classmates|colleagues|integrators|commuters|participants|sellers)';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This compares the customer with others who did better. Speak about this customer alone.',
  why: 'Nobody likes to hear that the others managed.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    [`(many|most|lots of|a lot of|plenty of|some|several|quite a few) .{0,3} ${OTHERS} .{0,1} {overlook|miss|put|collect|pick|set|plan|keep|save|tend|mistake|confuse|skip|print|write|bring|book|measure|mix/base} .`]:
      [
        '[Lots of parents save the date in their calendar].',
        '[Many customers overlook the second switch].',
        'Hi Noor, [most tenants set an alarm for the bin day].',
      ],
    [`(${OTHERS}|those|folks) (who|that) (picked|chose|booked|bought|took|paid|came|arrived|registered|opted|updated|linked|backed up|checked|called|asked|ordered|collected) .{1,10} (got|had|have|did|were|was|are|is|received|could|can|managed|find|found) .`]:
      ['[Guests who booked breakfast got a table at once].'],
    '(also|too|likewise) (have|has|had) (a|an|some|their)? (duty|responsibility|obligation|part to play) .': [
      '[Cyclists also have a duty of care].',
    ],
    '(a|as) (common|frequent|classic|typical|popular|easy) (mistake|misunderstanding|slip|oversight|error|one) .{0,3}':
      ['[Forgetting the second form is a common mistake].', "[It's a common mistake]."],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_FORWARD, ...AMENDS],
  span: 'clause',
  rewrites: [
    weOrI("We can see how this happened, and we'll {do this} by {day and time}"),
    'The quickest way to fix this is {the next step}',
  ],
  allows: ['Some players keep two profiles; which one is yours?'],
});
