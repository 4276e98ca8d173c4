import { type Address, covers } from '../helpdesks/address';

/**
 * Whether the agent switched the coach off on a page.
 * @param silenced ids of helpdesks, and match patterns of hosts
 * @param helpdeskId undefined where it is not known
 */
export function isSilencedSite(silenced: readonly string[], helpdeskId: string | undefined, address: Address): boolean {
  if (helpdeskId !== undefined && silenced.includes(helpdeskId)) return true;
  return covers(
    silenced.filter((site) => site.includes('://')),
    address,
  );
}
