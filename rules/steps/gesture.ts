import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Add a small gesture',
  why: 'Something personal beside the repair says that the relationship matters; it never replaces the repair.',
  source: ['seed 000', 'seed 003', 'Roschk & Gelbrich 2014', 'Haesevoets 2017'],
  match: [
    /\b(?:we|i|we'd|i'd)(?:'ve|'ll|'m|'re| have| will| would| am| are)?(?: (?:also|like to|love to|want to|happy to|glad to|going to|now|already))* (?:offer(?:ed|ing)?|sen[dt]|sending|giv(?:e|en|ing)|gave|add(?:ed|ing)?|includ(?:e|ed|ing)|enclos(?:e|ed|ing)|upgrad(?:e|ed|ing)|credit(?:ed|ing)?|put|appl(?:y|ied|ying)|treat|invite)\b.{0,60}\b(?:gift|voucher|coupon|discount|complimentary|free (?!to|of bugs)|on (?:us|the house)|upgrade|flowers|chocolates|bonus|extra|store credit|goodwill|promo code|\d+ ?% off|percent off)\b/,
    /\b(?:gesture of (?:goodwill|apology|thanks)|goodwill (?:gesture|credit|payment)|as a (?:small |little )?(?:gesture|token|thank you|thank-you|treat|gift)|(?:free|no) charge for (?:this|your|the) (?:month|stay|night)|with our compliments|is on (?:us|the house))\b/,
  ],
  unless: [
    /\b(?:no|not|unable|cannot|can't) \w*.{0,12}(?:offer|give|send|discount)|\bfeel free\b|\btoken of (?:your|my)|\bif you\b.{0,20}\bgift\b/,
  ],
  present: [
    "I've added a free month to your plan.",
    'As a gesture of goodwill, the next delivery is free.',
    'We would like to offer you a voucher for two coffees.',
    'Dinner tonight is on us.',
  ],
  absent: [
    'Please feel free to write to us.',
    'We cannot offer a discount.',
    'Breakfast is complimentary for all guests.',
    'I have sent the invoice to your new address.',
  ],
});
