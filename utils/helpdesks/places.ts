import { type Address, covers } from './address';
import { packedPlaces } from './packedPlaces';

/** Every address at which a helpdesk is found, as match patterns. */
export const addresses = packedPlaces.flatMap(({ matches }) => matches);

/** Where to notice a reply field on a page: as its address says, or else as in any product without a host of its own. */
export function placeOf(address: Address) {
  return packedPlaces.find(({ matches }) => matches.length === 0 || covers(matches, address));
}
