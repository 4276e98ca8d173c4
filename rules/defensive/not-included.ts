import { defineRule } from '../defineRule';
import { REFUSAL_WITH_REASON } from '../refusal';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'What is not included leaves the customer standing there. Add what you do have.',
  why: 'It says what you offer in general, not what this customer needs now.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: [
    'no (guarantee|guarantees|entitlement) .',
    '(not|never) (part of|included in|foreseen|designed for|intended for|meant for) .',
  ],
  unless: [
    'but #Noun .{0,2} is (certain|sure|possible|fine)',
    '(sell|share|store|keep|read) your .',
    '(want|sell your|do that anymore) .',
    '$forward',
    '(but|instead|however|so|and|though|which is why) .{0,2} (we|i) (can|will|could|have|do|am|are) !(not) .',
    '(apologize|sorry|apologies) (that|for) .',
    '(behavior|conduct|lightly|excuse|excuses|standard|attitude|way) .',
    '(if|why|when|whether|that) (we|i) (do|can) not',
    'we do not (do|offer|provide|sell|have) .{0,3} (enough|well|better|justice)',
    '(want|wanted|like|expect|mean|intend) .{0,3} (not|that)',
    '(not|never) (meant|intended) to .{0,2} (upset|offend|hurt|be|sound|suggest)',
    '?',
  ],
  unlessSteps: { near: ['gesture'] },
  span: 'clause',
  rewrites: REFUSAL_WITH_REASON,
  flags: {
    '[There is no entitlement to a seat by the door].': "We can't [do what you asked], because [the reason].",
    '[Breakfast is not included in the rate].': "We can't [do what you asked], because [the reason].",
    "- [The cable isn't part of the set]": "- We can't [do what you asked], because [the reason]",
    "[Parking's not part of the package], and the map is attached.":
      "We can't [do what you asked], because [the reason], and the map is attached.",
    "[The tent's not intended for winter use], and it says so inside.":
      "We can't [do what you asked], because [the reason], and it says so inside.",
    '[There is no guarantee on second-hand skis].': "We can't [do what you asked], because [the reason].",
  },
  allows: ['The price includes breakfast.', 'We guarantee the part for two years.', 'Your part is not here yet.'],
});
