import { chosenHosts, genericHosts } from '../settings';
import type { Hosts } from './hostChoice';

/** The hosts that the agent chose. Rejects without storage. */
export async function storedHosts(): Promise<Hosts> {
  const [chosen, generic] = await Promise.all([chosenHosts.getValue(), genericHosts.getValue()]);
  return { chosen, generic };
}
