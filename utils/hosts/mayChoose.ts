import type { Address } from '../helpdesks/address';
import { helpdesks } from '../helpdesks/all';
import { isAllowedSite } from '../policy/allowedSites';

/**
 * Whether the team lets the agent choose a host to be coached on: one that it lists, or any host where it lists a
 * product that customers host under addresses of their own.
 * @param sites what the team allows
 */
export function mayChoose(sites: readonly string[], address: Address): boolean {
  if (isAllowedSite(sites, undefined, address)) return true;
  return helpdesks.some(({ id, recognise }) => recognise !== undefined && sites.includes(id));
}
