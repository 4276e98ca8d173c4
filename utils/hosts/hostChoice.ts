import { type Address, covers } from '../helpdesks/address';
import { placeOf } from '../helpdesks/places';

/** The hosts that the agent chose, as match patterns. */
export interface Hosts {
  /** Beside those of the known helpdesks. */
  chosen: string[];
  /** Where the file of the helpdesk does not recognise the reply field any more. */
  generic: string[];
}

/** How a page is coached: by the file of its helpdesk where there is one, in generic mode, or not at all. */
export type HostChoice = 'by-file' | 'generic' | 'none';

export function hostChoice(address: Address, { chosen, generic }: Hosts): HostChoice {
  if (covers(generic, address)) return 'generic';
  return placeOf(address) || covers(chosen, address) ? 'by-file' : 'none';
}
