import { helpdesks } from '../utils/helpdesks/all';

/** A helpdesk as the agent knows it, by its id. */
export function siteName(site: string): string {
  if (site === 'practice') return 'Practice page';
  return helpdesks.find((helpdesk) => helpdesk.id === site)?.name ?? site;
}
