/** What an agent wrote down about a failure, for trends: kept on this machine, exported by the team lead. */
export interface Incident {
  id: string;
  /** Local calendar day, `2026-11-21`. */
  day: string;
  /** Helpdesk id, `zendesk`. */
  site: string;
  failed: string;
  cause: string;
  effect: string;
  fix: string;
  prevention: string;
}
