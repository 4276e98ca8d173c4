import { readTogether } from '../settings/readTogether';
import { chosenHosts, genericHosts } from '../settings/settings';
import type { Hosts } from './hostChoice';
import { isHostPattern } from './hostPattern';

/** The hosts that the agent chose; anything malformed is left out. Rejects without storage. */
export async function storedHosts(): Promise<Hosts> {
  const { chosen, generic } = await readTogether({ chosen: chosenHosts, generic: genericHosts });
  return { chosen: chosen.filter(isHostPattern), generic: generic.filter(isHostPattern) };
}
