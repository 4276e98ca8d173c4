import { defineRule } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';
import { REFUSAL_WITH_REASON } from '../shared/refusal';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'What is not included leaves the customer standing there. Add what you do have.',
  why: 'It says what you offer in general, not what this customer needs now.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: {
    'no (guarantee|guarantees|entitlement) .': [
      '[There is no entitlement to a seat by the door].',
      '[There is no guarantee on second-hand skis].',
    ],
    '(not|never) (part of|included in|foreseen|designed for|intended for|meant for) .': [
      '[Breakfast is not included in the rate].',
      "- [The cable isn't part of the set]",
      "[Parking's not part of the package], and the map is attached.",
      "[The tent's not intended for winter use], and it says so inside.",
    ],
  },
  unless: [...QUESTION, ...WAY_FORWARD],
  unlessSteps: { near: ['gesture'] },
  span: 'clause',
  rewrites: REFUSAL_WITH_REASON,
  allows: [],
});
