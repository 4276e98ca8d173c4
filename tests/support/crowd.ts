import type { Crowd } from '../../utils/stats/figures/crowd';
import { crowdOf } from '../../utils/stats/figures/crowd';
import type { StoredImport } from '../../utils/stats/imports/storedImport';

export const OWN_BROWSER = { browser: 'b0000000', agent: '', team: '' };

/** An imported file with the counts of these agents, each under a pseudonym from its own browser. */
export function sampleImport(id: string, agents: readonly string[], changes: Partial<StoredImport> = {}): StoredImport {
  const days = { from: '2026-11-01', to: '2026-11-30' };
  return {
    id,
    ...days,
    holds: agents.map((agent) => ({ browser: `browser of ${agent}`, agent, team: '', ...days })),
    sheets: 1,
    exported: '2026-11-30',
    imported: '2026-11-30',
    ...changes,
  };
}

/** Agents who each have their own file, named after them. @param teams by agent */
export function sampleCrowd(agents: readonly string[], teams: Readonly<Record<string, string>> = {}): Crowd {
  const files = agents.map((agent) => {
    const file = sampleImport(agent, [agent]);
    return { ...file, holds: file.holds.map((held) => ({ ...held, team: teams[agent] ?? '' })) };
  });
  return crowdOf(files, OWN_BROWSER, { from: '', to: '' });
}
