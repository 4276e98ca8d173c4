import { defineRule } from '../defineRule';
import { OFFER_BEFORE_REFUSAL, SADLY } from '../refusal';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A bare "we don’t" leaves the customer standing there. Start with what you do have.',
  why: 'It says what you offer in general, not what this customer needs now.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: [
    `[${SADLY}? (we|i) (unfortunately|sadly|simply|just)? do not] #Adverb? (do|offer|allow|accept|serve|sell|stock|provide|deal|handle|permit|issue|guarantee|monitor|supply|accommodate|negotiate|price match) .`,
  ],
  unless: [
    '(^|and|but|so) because .',
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
  rewrites: OFFER_BEFORE_REFUSAL,
  flags: {
    "[We don't] offer late meals.": "What we can do is [your offer], although we can't offer late meals.",
    '- [We do not] sell spare parts': "- What we can do is [your offer], although we can't sell spare parts",
    "I've looked at the menu, and [we don't] serve soup in the evening.":
      "I've looked at the menu, and what we can do is [your offer], although we can't serve soup in the evening.",
    "[We don't] currently accept cash.": "What we can do is [your offer], although we can't currently accept cash.",
    "[We simply don't] stock that size, and the shop next door is shut.":
      "What we can do is [your offer], although we can't stock that size, and the shop next door is shut.",
    "[I don't] handle refunds.": "What I can do is [your offer], although I can't handle refunds.",
  },
  allows: [
    'We do not serve soup in the evening, but we can bring you a salad.',
    'We guarantee the part for two years.',
    'We do not want you to wait any longer.',
  ],
});
