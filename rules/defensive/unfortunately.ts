import { defineRule } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';
import { OFFER_BEFORE_REFUSAL } from '../shared/refusal';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'An honest no is fine. Add what is possible instead.',
  why: 'A no without a next step leaves the customer where they were.',
  source: ['customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  match: {
    '[$unfortunately $weCannot] .{0,3} $whatIsRefused': {
      '[Unfortunately we are unable to] change the colour.':
        "What we can do is [your offer], although we can't change the colour.",
      "[I'm afraid we can't] offer a later slot.":
        "What we can do is [your offer], although we can't offer a later slot.",
      '[Sadly, we cannot] accommodate a cot.': "What we can do is [your offer], although we can't accommodate a cot.",
      "- [Unfortunately, I'm not able to] reverse the payment":
        "- What I can do is [your offer], although I can't reverse the payment",
      "I've looked at the rota, and [sadly we can't] change the class.":
        "I've looked at the rota, and what we can do is [your offer], although we can't change the class.",
      "[Unfortunately we can't] process the form.":
        "What we can do is [your offer], although we can't process the form.",
    },
    '[$unfortunately (it|this|that) (is|will be|would be) (not possible|impossible) (for (us|me))? to] .{0,2} $whatIsRefused':
      ['[Regrettably it is not possible to] replace the strap.'],
  },
  unless: [
    ...WAY_FORWARD,
    '(but|however|instead|though|so|and|only|yet) .{0,6} (can|will|have|offer|could|would|please|you|are|is|best|has) !not',
    '(eta|date|timeline|timescale|timeframe) .',
  ],
  unlessSteps: { near: ['action', 'question', 'commitment', 'gesture', 'ownership', 'followup'] },
  rewrites: OFFER_BEFORE_REFUSAL,
  allows: [
    'Unfortunately we are unable to change the colour, but a grey cover is ready for you.',
    'Unfortunately we cannot change the colour, but we can send a cover for it.',
  ],
});
