import { type Address, covers } from './address';
import { packedPlaces } from './packedPlaces';

/** Every address at which a helpdesk is found, as match patterns. */
export const addresses = packedPlaces.flatMap(({ matches }) => matches);

/** Where to notice a reply field on a page, judging by its address; undefined on a page that is no known helpdesk's. */
export function placeOf(address: Address) {
  return packedPlaces.find(({ matches }) => covers(matches, address));
}
