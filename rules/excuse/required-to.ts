import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'A duty alone sounds cold: add what it does for the customer.',
  why: 'Named alone, a requirement tells the customer that nothing can be done and nobody minds.',
  source: ['seed 002', 'seed 004', 'ICTS'],
  evidence: 'practice',
  match: {
    '[(we|i) {be} .{0,1} (required|obliged|mandated|bound|obligated) (by law|by the law)? to] !(refund|pay|repay|reimburse|compensate|inform|tell|give)':
      [
        '[We are required to] ask for a deposit.',
        "Hi Yan, [we're obliged by law to] keep a copy.",
        "[I'm required to] check your passport.",
        "[We're bound to] store the form for a year, and it's kept in a locked room.",
        '- [We are legally obliged to] test the alarm at noon.',
        "[We're also required to] charge for the bag.",
      ],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  span: 'match',
  rewrites: [weOrI('To {protect you}, we')],
  allows: ['I have waived the fee that we are required to charge.'],
});
