const TEAM = 'team/';

/** The id under which a flag of a team's own phrase is counted. @param name `valued-guest` */
export function teamId(name: string): string {
  return `${TEAM}${name}`;
}

/** Whether a flag is of a phrase that the team itself listed. */
export function isTeamId(ruleId: string): boolean {
  return ruleId.startsWith(TEAM);
}
