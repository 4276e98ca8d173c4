import type { Holding } from '../exports/countsFile';

/** A file whose counts were taken in: its sheets and hours have its id as their source. */
export interface StoredImport {
  /** The file's own. */
  id: string;
  /** First and last local calendar day, both included. */
  from: string;
  to: string;
  holds: Holding[];
  /** How many sheets came with it. */
  sheets: number;
  /** Local calendar days. */
  exported: string;
  imported: string;
}

/** How a page calls an imported file: by its agents, else by the beginning of its id. Its own name is not kept. */
export function importName({ id, holds }: StoredImport): string {
  const agents = [...new Set(holds.map(({ agent }) => agent))].filter((agent) => agent !== '');
  return agents.length > 0 ? agents.join(', ') : `Unnamed agent ${id.slice(0, 4)}`;
}
