/** The source of sheets that came from the team's store. */
export const TEAM = 'team';
