import { defineRule } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';
import { OFFER_BEFORE_REFUSAL } from '../shared/refusal';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'An honest no is fine. Put the reason, or what you can do, in front of it.',
  why: 'A customer who reads only what cannot be done has to push harder, or leaves.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: {
    '[$unfortunately? $weCannot] .{0,2} (refund|reimburse|compensate|waive|exchange|honor|cover|credit|give|make (an)? (exceptions|exception)|offer refunds|pay for|pay out|remove the)':
      {
        '[We do not] compensate for lost time.':
          "What we can do is [your offer], although we can't compensate for lost time.",
        "[We can't] refund the booking fee.":
          "What we can do is [your offer], although we can't refund the booking fee.",
        "- [We're unable to] waive the charge": "- What we can do is [your offer], although we can't waive the charge",
        "I've read your letter, and [we won't] refund the ticket.":
          "I've read your letter, and what we can do is [your offer], although we can't refund the ticket.",
      },
    '[$unfortunately? (we|i) (am|are) .{0,2} (unable|not able|not in a position|not prepared|not willing|not at liberty|not obliged) to] .{0,2} (consider|accept|entertain|uphold|progress|enter|disclose|grant|approve|extend) (your|this|any|these|the|into|matters|it|a|such|for)':
      ["[We're not able to] accept your claim for the coat."],
    '[$unfortunately? (we|i) (am|are|will|simply|just|also) .{0,2} not .{0,1} (authorized|allowed|permitted|entitled|empowered|obliged|obligated|in a position|at liberty|able) to] .{0,2} (do|help|change|refund|offer|give|discuss|intervene|make|alter|issue|assist|override|see)':
      ["[I'm not allowed to] change the price, and the form is attached."],
    '[(we|i) (am|are) (simply|just)? unable to] (do|help|assist) .': ["[We're unable to] help with that."],
    '[$unfortunately? (our|the|my) (system|computer|software|platform|app|program) .{0,2} not (let|allow|permit) (me|us) to?] .':
      {
        "[Our system won't let me] change the name.":
          "What we can do is [your offer], although we can't change the name.",
      },
    '[$unfortunately? (we|i) (can|could|will) not] .{0,1} (guarantee|promise|warrant) .': [
      '[We cannot] guarantee a table by the window.',
    ],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(^|and|but|so) because .',
    'but you (can|will|may) .',
    '(but|however|instead|though|so|that is why|what) .{0,4} (i|we) (can|will|have|could|am|are) !(not|unable) .',
    '(wrong|mistake|sorry we|in error|mistakenly|wrongly) .',
  ],
  unlessSteps: { near: ['action', 'gesture', 'commitment', 'question', 'ownership'] },
  rewrites: OFFER_BEFORE_REFUSAL,
  allows: [
    'We cannot guarantee a table, but we can try the terrace.',
    'We cannot refund the fee, but we can move your date for free.',
    "Because the paint is mixed to order, we can't refund it.",
    "We can't promise a date until the part is here, but we will call on Friday.",
    "We can't refund the gift card, but you will find the balance in the app.",
  ],
});
