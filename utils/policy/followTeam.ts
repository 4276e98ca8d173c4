import type { Review, Severity } from '../../rules/types';

/** How much rules matter to a team, by the rule's id, where that differs from their default. */
export type TeamSeverities = Readonly<Record<string, Severity>>;

/** A review with the team's own severities for its flags. Pure; the same review where it has none. */
export function followTeam(review: Review, severities: TeamSeverities): Review {
  const settled = (ruleId: string) => (Object.hasOwn(severities, ruleId) ? severities[ruleId] : undefined);
  if (!review.flags.some(({ ruleId }) => settled(ruleId))) return review;
  const flags = review.flags.map((flag) => ({ ...flag, severity: settled(flag.ruleId) ?? flag.severity }));
  return { ...review, flags };
}
