import { remember } from '../../../rules/engine/expressions/memory';
import type { TeamRules } from '../../../rules/engine/library/teamRules';
import type { Flag, UsualQuality } from '../../../rules/types';
import type { Address } from '../../helpdesks/address';
import { namesSite } from '../../helpdesks/namesSite';
import { sendMessage } from '../../messages/messages';
import { NO_OFFERS, type TeamOffers } from '../../offers/teamOffers';
import { isAllowedSite } from '../../policy/allowedSites';
import type { TeamSeverities } from '../../policy/followTeam';
import { NO_PACK, type RulePack } from '../../policy/teamPhrase';
import { loadPack } from '../../policy/teamRules';
import type { ReaderChoice } from '../../reader/readerChoice';
import { maskPhrase } from '../../stats/maskPhrase';
import type { Rest } from '../../switches/coachRest';
import type { AgentSettings } from './agentSettings';
import type { FrameSettings } from './frameSettings';

const masked = remember(200, maskPhrase);

/** A frame has one team: its rules are made ready once, for all its fields and whatever else changes. */
const teamRulesOf = remember(1, (pack) => loadPack(JSON.parse(pack) as RulePack).rules);

const NOTHING_SETTLED: AgentSettings = {
  dismissedPhrases: [],
  dismissedRules: [],
  silencedHelpdesks: [],
  usualQuality: 'by-context',
  // Not before the settings say so.
  hintBesideReply: false,
  blankNotice: false,
  teamOffers: NO_OFFERS,
  // Nothing is read before the settings say so.
  readerChoice: 'off',
  hosts: { chosen: [], generic: [] },
  allowedSites: [],
  rulesOff: [],
  severities: {},
  teamPhrases: NO_PACK,
};

/** What the agent does not want: kept in step with the settings, and so with all other tabs. */
export class AgentChoices {
  /** @param onChange called when the settings were read, where they were not known yet, and whenever they change */
  constructor(
    private readonly frame: FrameSettings,
    signal: AbortSignal,
    onChange: () => void,
    onFailure: (error: unknown) => void,
  ) {
    frame.follow(signal, onChange);
    // Another field of the frame may have failed to read them.
    if (!frame.known) frame.read().catch(onFailure);
  }

  private get settings(): AgentSettings {
    return this.frame.known ?? NOTHING_SETTLED;
  }

  /** What the team thinks of words about how things usually are. */
  get usualQuality(): UsualQuality {
    return this.settings.usualQuality;
  }

  /** Whether the badge beside the reply is wanted. */
  get hintBesideReply(): boolean {
    return this.settings.hintBesideReply;
  }

  /** Whether the agent wants to be told of blanks in a reply that goes out. */
  get blankNotice(): boolean {
    return this.settings.blankNotice;
  }

  /** What the team may offer. */
  get teamOffers(): TeamOffers {
    return this.settings.teamOffers;
  }

  /** How strictly the reader reads, or that it does not. */
  get readerChoice(): ReaderChoice {
    return this.settings.readerChoice;
  }

  /** Why no coach speaks, on whatever page; undefined where coaches are at work. */
  get rest(): Rest | undefined {
    return this.settings.rest;
  }

  /** Whether the agent switched the coach off in a helpdesk, or at an address. */
  silence(helpdeskId: string, address: Address): boolean {
    return namesSite(this.settings.silencedHelpdesks, helpdeskId, address);
  }

  /** Whether the team lets the coach read along in a helpdesk at an address. */
  allow(helpdeskId: string, address: Address): boolean {
    return isAllowedSite(this.settings.allowedSites, helpdeskId, address);
  }

  /** The team's own phrases; undefined where it has none. */
  get teamRules(): TeamRules | undefined {
    const { teamPhrases } = this.settings;
    return teamPhrases.phrases.length > 0 ? teamRulesOf(JSON.stringify(teamPhrases)) : undefined;
  }

  /** How much rules matter to the team, where that is not what they come with. */
  get severities(): TeamSeverities {
    return this.settings.severities;
  }

  /** Whether the agent dismissed such a flag for good, or the team switched its rule off. */
  cover(flag: Flag): boolean {
    const { dismissedRules, dismissedPhrases, rulesOff } = this.settings;
    if (dismissedRules.includes(flag.ruleId) || rulesOff.includes(flag.ruleId)) return true;
    const ofRule = dismissedPhrases.filter((dismissed) => dismissed.ruleId === flag.ruleId);
    if (ofRule.length === 0) return false;
    const phrase = masked(flag.phrase);
    return ofRule.some((dismissed) => dismissed.phrase === phrase);
  }

  /** @throws when it could not be remembered */
  async silenceBlankNotice(): Promise<void> {
    if (!(await sendMessage('silenceBlankNotice', undefined))) throw new Error('The choice could not be stored.');
  }
}

/**
 * Remembers that the agent does not want flags, or that they want them again after all: a rule's flags of one phrase, or
 * all of a rule's.
 * @throws when it could not be remembered
 */
export async function keepChoice(name: 'dismissForGood' | 'bringBack', what: Dismissal): Promise<void> {
  if (!(await sendMessage(name, what))) throw new Error('The choice could not be stored.');
}

/** A rule's flags: of one phrase, masked, or all. */
export interface Dismissal {
  ruleId: string;
  phrase?: string;
}
