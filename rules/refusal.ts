import type { Rewrite } from './defineRule';

/** What softens a refusal at its start. */
export const SADLY = '((unfortunately|regrettably|sadly|(i am|we are|am) afraid) that?)';

/** "We can't", "I'm not allowed to", "our system won't let me": how a refusal begins, up to its verb. */
export const WE_CANNOT =
  '((we|i) (also|simply|just|really|still|therefore)? (can not|do not|will not be able to|will not|would not|(am|are) (simply|just|currently)? (unable|not able|not authorized|not allowed|not permitted|not entitled|not empowered|not obliged|not in a position|not at liberty|not prepared|not willing) to)|(our|the|my) (system|computer|software|platform|app|program) (simply|just)? (does|do|will|can) not (let|allow|permit) (me|us) to?)';

/** What is refused, or what something is not. */
export const REFUSED =
  '(refund|reimburse|compensate|change|waive|cancel|exchange|honor|credit|make|give|offer|provide|replace|remove|accept|allow|extend|process|accommodate|help|assist|move|reverse|adjust|issue|grant|do|approve|return|cover|reinstate|rebook|guarantee|restore|recover|amend|override|possible|available|entitled|eligible|refundable|allowed|permitted|covered)';

/** Rewrites of the start of a refusal. Its words stay, so the customer still learns the answer. */
export const OFFER_BEFORE_REFUSAL: Rewrite[] = [
  { i: "What I can do is {your offer}, although I can't", we: "What we can do is {your offer}, although we can't" },
  { i: "Because {the reason}, I can't", we: "Because {the reason}, we can't" },
];

/** Rewrites of a whole refusal: they keep the no, give its reason, and go on. */
export const REFUSAL_WITH_REASON: Rewrite[] = [
  {
    i: "I can't {do what you asked}, because {the reason}",
    we: "We can't {do what you asked}, because {the reason}",
  },
  {
    i: "I can't {do what you asked}; what I can do is {this instead}",
    we: "We can't {do what you asked}; what we can do is {this instead}",
  },
];
