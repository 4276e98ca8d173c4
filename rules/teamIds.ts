const TEAM = 'team/';

/** The id under which flags of one of the team's own phrases are counted. @param name `valued-guest` */
export function teamId(name: string): string {
  return `${TEAM}${name}`;
}

/** Whether a flag is for a phrase that the team itself listed. */
export function isTeamId(ruleId: string): boolean {
  return ruleId.startsWith(TEAM);
}
