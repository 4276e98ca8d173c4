import { i18n } from '#i18n';
import type { Holding } from '../exports/countsFile';
import { PAST_REPLIES_NAME } from '../pastSite';

/** A file whose counts were imported: its sheets and hours have its id as their source. */
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

/** How a page refers to an imported file: by its agents, else by the beginning of its id. Its name is not kept. */
export function importName({ id, holds }: StoredImport): string {
  const agents = [...new Set(holds.map(({ agent }) => agent))].filter((agent) => agent !== '');
  if (agents.length === 0) return i18n.t('imports.unnamedAgent', { id: id.slice(0, 4) });
  return agents
    .map((agent) => (agent === PAST_REPLIES_NAME ? i18n.t('statistics.sites.pastReplies') : agent))
    .join(', ');
}
