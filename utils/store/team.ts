import { OWN } from '../stats/figures/selection';

/** The source of sheets that came from the team's store. */
export const TEAM = 'team';

/** The source of what is stored only here, when viewing the team's store: promises, incidents and hours. */
export function sourceHere(source: string): string {
  return source === TEAM ? OWN : source;
}
