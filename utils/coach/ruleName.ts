/** A rule's name for people, beside its category: `non-apology/if-you-feel` is "if you feel". */
export function ruleName(ruleId: string): string {
  return ruleId.slice(ruleId.indexOf('/') + 1).replaceAll('-', ' ');
}
