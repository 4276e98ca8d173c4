/**
 * Rules whose words alone decide: at least nine of ten of their flags, and four at least, are right in labelled replies
 * that they were not written after; and that which names the product's first example, "sorry if you feel". Their flags
 * come at once and stay, whatever the reader says. All others wait for its assent where it reads.
 */
export const exactRules: readonly string[] = [
  'blame/if-you-had-told-us',
  'blame/we-always-advise',
  'defensive/it-did-not-happen',
  'defensive/never-our-intention',
  'defensive/nothing-found',
  'defensive/our-staff-say',
  'excuse/because-of',
  'excuse/high-demand',
  'non-apology/any-inconvenience',
  'non-apology/if-it-happened',
  'non-apology/if-then-sorry',
  'non-apology/if-you-feel',
  'non-apology/regret',
  'non-apology/sorry-you-feel',
  'non-apology/the-inconvenience',
  'non-apology/to-hear-that',
  'praise/committed-to',
  'praise/great-product',
  'praise/high-standards',
  'praise/known-for',
  'praise/our-priority',
  'praise/pride',
  'praise/take-seriously',
  'praise/usually',
  'praise/vouch-for',
  'praise/we-always',
  'praise/with-heart',
  'praise/working-hard',
  'vague/do-better',
  'vague/feedback-passed-on',
  'vague/soon',
  'vague/we-will-be-in-touch',
];

const EXACT: ReadonlySet<string> = new Set(exactRules);

/** Whether what a rule flags stays, whatever the reader says. */
export function isExact(ruleId: string): boolean {
  return EXACT.has(ruleId);
}
