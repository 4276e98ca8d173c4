import type { StoredImport } from '../../utils/stats/imports/storedImport';

/** An imported file that holds the counts of so many agents, of any day. */
export function fileOfAgents(id: string, agents: number): StoredImport {
  const days = { from: '2020-01-01', to: '2099-12-31' };
  const holds = Array.from({ length: agents }, (_, agent) => ({
    browser: `0b5e7e11-0000-4000-8000-00000000000${agent}`,
    agent: `Agent ${agent}`,
    ...days,
  }));
  return { id, ...days, holds, sheets: 0, exported: '2026-11-28', imported: '2026-11-28' };
}
