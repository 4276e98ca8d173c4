import { defineRule } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';
import { OFFER_BEFORE_REFUSAL } from '../shared/refusal';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A bare “we don’t” leaves the customer standing there. Start with what you do have.',
  why: 'It says what you offer in general, not what this customer needs now.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: {
    '[$unfortunately? (we|i) (unfortunately|sadly|simply|just)? do not] #Adverb? (do|offer|allow|accept|serve|sell|stock|provide|deal|handle|permit|issue|guarantee|monitor|supply|accommodate|negotiate|price match) .':
      {
        "[We don't] offer late meals.": "What we can do is [your offer], although we can't offer late meals.",
        '- [We do not] sell spare parts': "- What we can do is [your offer], although we can't sell spare parts",
        "I've looked at the menu, and [we don't] serve soup in the evening.":
          "I've looked at the menu, and what we can do is [your offer], although we can't serve soup in the evening.",
        "[We don't] currently accept cash.": "What we can do is [your offer], although we can't currently accept cash.",
        "[We simply don't] stock that size, and the shop next door is shut.":
          "What we can do is [your offer], although we can't stock that size, and the shop next door is shut.",
        "[I don't] handle refunds.": "What I can do is [your offer], although I can't handle refunds.",
      },
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(but|instead|however|so|and|though|which is why) .{0,2} (we|i) (can|will|could|have|do|am|are) !(not) .',
  ],
  unlessSteps: { near: ['gesture'] },
  rewrites: OFFER_BEFORE_REFUSAL,
  allows: ['We do not serve soup in the evening, but we can bring you a salad.'],
});
