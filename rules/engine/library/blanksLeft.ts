import { BLANK, rewritesFor } from '../judging/rewrite';
import { rules } from './library';

const ANYWHERE = { text: 'this', before: '', person: 'we' } as const;

/** What each rewrite of a rule leaves to the agent to fill, "[what went wrong]"; nothing for a rule that nobody knows. */
export function blanksLeftBy(ruleId: string): string[][] {
  const rule = rules.find(({ id }) => id === ruleId);
  return rewritesFor(rule?.rewrites ?? [], ANYWHERE)
    .map((rewrite) => rewrite.match(BLANK) ?? [])
    .filter((blanks) => blanks.length > 0);
}
