import { type Address, covers } from '../helpdesks/address';
import { placeOf } from '../helpdesks/places';

/** The hosts that the agent chose, as match patterns. */
export interface Hosts {
  /** Coached in addition to those of the known helpdesks. */
  chosen: string[];
  /** Coached in generic mode because the helpdesk's file no longer recognises the reply field. */
  generic: string[];
}

/** How a page is coached: by the file of its helpdesk where there is one, in generic mode, or not at all. */
export type HostChoice = 'by-file' | 'generic' | 'none';

export function hostChoice(address: Address, { chosen, generic }: Hosts): HostChoice {
  if (covers(generic, address)) return 'generic';
  return placeOf(address) || covers(chosen, address) ? 'by-file' : 'none';
}
