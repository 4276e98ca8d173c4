import type { Severity, UsualQuality } from '../../../rules/types';
import type { Hosts } from '../../hosts/hostChoice';
import { storedHosts } from '../../hosts/storedHosts';
import type { TeamOffers } from '../../offers/teamOffers';
import type { RulePack } from '../../policy/teamPhrase';
import type { ReaderChoice } from '../../reader/readerChoice';
import { readTogether } from '../../settings/readTogether';
import {
  allowedSites,
  blankNotice,
  coachRest,
  type DismissedPhrase,
  dismissedPhrases,
  dismissedRules,
  hintBesideReply,
  readerChoice,
  rulesOff,
  severities,
  silencedHelpdesks,
  teamOffers,
  teamPhrases,
  usualQuality,
} from '../../settings/settings';
import { type Rest, restAt } from '../../switches/coachRest';

/** The settings that a coach needs. They are sent to it, as content scripts have no access to the storage. */
export interface AgentSettings {
  /** Why all coaches are silent; undefined while they are active. */
  rest?: Rest;
  dismissedPhrases: readonly DismissedPhrase[];
  dismissedRules: readonly string[];
  /** Where the coach is switched off: ids of helpdesks, and match patterns of hosts. */
  silencedHelpdesks: readonly string[];
  usualQuality: UsualQuality;
  hintBesideReply: boolean;
  /** Whether a notice says that a reply is sent with blanks. */
  blankNotice: boolean;
  teamOffers: TeamOffers;
  readerChoice: ReaderChoice;
  hosts: Hosts;
  /** Where the team lets the coach read along; everywhere if empty. */
  allowedSites: readonly string[];
  /** Ids of rules that the team switched off. */
  rulesOff: readonly string[];
  /** The team's severities, by the rule's id. */
  severities: Readonly<Record<string, Severity>>;
  teamPhrases: RulePack;
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
  allowedSites,
  rulesOff,
  severities,
  teamPhrases,
  coachRest,
};

/** The settings as they are stored now. Rejects when they cannot be read. */
export async function readAgentSettings(): Promise<AgentSettings> {
  const [{ coachRest: stored, ...known }, hosts] = await Promise.all([readTogether(ITEMS), storedHosts()]);
  return { ...known, rest: restAt(stored, Date.now()), hosts };
}

/** Calls back whenever one of these settings changes, for as long as the background runs. */
export function onAgentSettings(onChange: () => void): void {
  for (const item of Object.values(ITEMS)) item.watch(onChange);
}
