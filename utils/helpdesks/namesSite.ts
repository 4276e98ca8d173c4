import { type Address, covers } from './address';

/**
 * Whether a list of sites names a page.
 * @param sites ids of helpdesks, and match patterns of hosts
 * @param helpdeskId undefined where it is not known
 */
export function namesSite(sites: readonly string[], helpdeskId: string | undefined, address: Address): boolean {
  if (helpdeskId !== undefined && sites.includes(helpdeskId)) return true;
  return covers(
    sites.filter((site) => site.includes('://')),
    address,
  );
}
