import { hostOf } from '../hosts/hostPattern';
import { helpdesks } from './all';

/** A site that the team allows, as agents know it: a helpdesk's name, or a host. */
export function siteWords(site: string): string {
  return helpdesks.find(({ id }) => id === site)?.name ?? hostOf(site);
}
