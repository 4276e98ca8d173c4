import { defineRule } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

const DELAY =
  '(delay|delays|disruption|disruptions|interruption|interruptions|slowness|outage|outages|downtime|wait|waits)';

export default defineRule({
  severity: 'caution',
  message: 'A delay has no owner here. Say “we kept you waiting”.',
  why: 'A delay that just occurred lets the customer wonder whether anybody is going to answer for it.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  match: {
    [`(a|an|the|this|some|your|certain|several|further|minor|slight)? .{0,1} ${DELAY} .{0,2} (was|were|has been|have been|had been) .{0,1} {encounter|introduce|observe|experience|detect|identify|report|discover|note|find/past}`]:
      ['[Delays were encountered at the depot].'],
    [`(a|an|the|this|some|your|certain|several|further|minor|slight)? .{0,1} ${DELAY} .{0,2} ({occur|happen|arise|transpire|emerge|surface/past}|crept in|came up|cropped up)`]:
      ['I can see that [a delay occurred at the border].'],
    [`there (was|were|has been|have been|had been|may be|might be|may have been|might have been|must have been) (a|an|some|several|certain|also|clearly|obviously|evidently|apparently|unfortunately|sadly|indeed)? .{0,3} ${DELAY}`]:
      [
        '[There was a delay of two days].',
        'Hi Amy, [there has been some delay with your claim], and I know that you need the car.',
        '- [There were several interruptions on Monday].',
        'Unfortunately [there have been delays in processing your form].',
      ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    '(due|because|weather|traffic|caused|result of)',
    '(any|if|whether|when|where|not|no|never|without) .{0,3} $problem',
  ],
  unlessSteps: { near: ['ownership'] },
  span: 'to-clause-end',
  rewrites: [
    'we kept you waiting',
    { i: "we kept you waiting, and I'm sorry", we: "we kept you waiting, and we're sorry" },
  ],
  allows: [
    'There was no delay with your payment.',
    'There was a delay because of our own mistake.',
    'There was a delay because of the weather.',
  ],
});
