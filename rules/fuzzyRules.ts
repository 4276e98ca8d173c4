/**
 * Rules whose words alone do not decide: where the reader reads, it may withdraw their flags. All others are exact, and
 * what they flag stays, whatever the reader says.
 */
const FUZZY: ReadonlySet<string> = new Set<string>([]);

/** Whether a rule waits for the reader's assent where the reader is there. */
export function isFuzzy(ruleId: string): boolean {
  return FUZZY.has(ruleId);
}
