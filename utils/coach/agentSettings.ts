import type { UsualQuality } from '../../rules/types';
import type { Hosts } from '../hosts/hostChoice';
import { storedHosts } from '../hosts/storedHosts';
import type { TeamOffers } from '../offers/teamOffers';
import type { ReaderChoice } from '../reader/readerChoice';
import {
  blankNotice,
  type DismissedPhrase,
  dismissedPhrases,
  dismissedRules,
  hintBesideReply,
  readerChoice,
  silencedHelpdesks,
  teamOffers,
  usualQuality,
} from '../settings';

/** What a coach must know of the settings. It is told them: content scripts do not reach the storage. */
export interface AgentSettings {
  dismissedPhrases: readonly DismissedPhrase[];
  dismissedRules: readonly string[];
  /** Ids of helpdesks on which the coach is switched off. */
  silencedHelpdesks: readonly string[];
  usualQuality: UsualQuality;
  hintBesideReply: boolean;
  /** Whether a notice says that a reply goes out with blanks. */
  blankNotice: boolean;
  teamOffers: TeamOffers;
  readerChoice: ReaderChoice;
  hosts: Hosts;
}

const ITEMS = {
  dismissedPhrases,
  dismissedRules,
  silencedHelpdesks,
  usualQuality,
  hintBesideReply,
  blankNotice,
  teamOffers,
  readerChoice,
};

/** The settings as they are stored now. Rejects when they cannot be read. */
export async function readAgentSettings(): Promise<AgentSettings> {
  const names = Object.keys(ITEMS) as (keyof typeof ITEMS)[];
  const values = await Promise.all(names.map(async (name) => [name, await ITEMS[name].getValue()] as const));
  return { ...(Object.fromEntries(values) as unknown as Omit<AgentSettings, 'hosts'>), hosts: await storedHosts() };
}

/** Calls back whenever one of these settings changes, for as long as the background runs. */
export function onAgentSettings(onChange: () => void): void {
  for (const item of Object.values(ITEMS)) item.watch(onChange);
}
