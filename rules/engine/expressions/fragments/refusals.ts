/** What refusals are made of. rules/FRAGMENTS.md has an example of each. */
export const REFUSALS: Record<string, string> = {
  refusal:
    '(can not|could not|(am|are|is) (unable|unavailable|closed|full|sold out|limited|blocked|fully booked)|(am|are|is) not (able|possible|allowed|refundable|eligible|covered|available|open)|will not be (able|possible|available)|(do|does) not {offer|accept|refund|cover|replace|have|support|ship|deliver|include|allow|sell|open}|only {support|offer|have|accept|cover|ship|open|sell|deliver/base}|(has|have) been (blocked|closed|cancelled|declined|discontinued)|no longer)',
  unfortunately: '((unfortunately|regrettably|sadly|(i am|we are|am) afraid) that?)',
  weCannot:
    '((we|i) (also|simply|just|really|still|therefore)? (can not|do not|will not be able to|will not|would not|(am|are) (simply|just|currently)? (unable|not able|not authorized|not allowed|not permitted|not entitled|not empowered|not obliged|not in a position|not at liberty|not prepared|not willing) to)|(our|the|my) (system|computer|software|platform|app|program) (simply|just)? (does|do|will|can) not (let|allow|permit) (me|us) to?)',
  whatIsRefused:
    '(refund|reimburse|compensate|change|waive|cancel|exchange|honor|credit|make|give|offer|provide|replace|remove|accept|allow|extend|process|accommodate|help|assist|move|reverse|adjust|issue|grant|do|approve|return|cover|reinstate|rebook|guarantee|restore|recover|amend|override|possible|available|entitled|eligible|refundable|allowed|permitted|covered)',
};
