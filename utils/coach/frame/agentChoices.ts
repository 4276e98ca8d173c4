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

/** A frame belongs to one team, whose rules are loaded once for all its fields, whatever else changes. */
const teamRulesOf = remember(1, (pack) => loadPack(JSON.parse(pack) as RulePack).rules);

const NOTHING_SETTLED: AgentSettings = {
  dismissedPhrases: [],
  dismissedRules: [],
  silencedHelpdesks: [],
  usualQuality: 'by-context',
  // Not until the settings are known.
  hintBesideReply: false,
  blankNotice: false,
  teamOffers: NO_OFFERS,
  // Nothing is read until the settings are known.
  readerChoice: 'off',
  hosts: { chosen: [], generic: [] },
  allowedSites: [],
  rulesOff: [],
  severities: {},
  teamPhrases: NO_PACK,
};

/** The choices of the agent and the team, kept in sync with the settings and so with all other tabs. */
export class AgentChoices {
  /** @param onChange called once the settings have been read, if they were not known yet, and whenever they change */
  constructor(
    private readonly frame: FrameSettings,
    signal: AbortSignal,
    onChange: () => void,
    onFailure: (error: unknown) => void,
  ) {
    frame.follow(signal, onChange);
    // Another field of the frame may have failed to read the settings.
    if (!frame.known) frame.read().catch(onFailure);
  }

  private get settings(): AgentSettings {
    return this.frame.known ?? NOTHING_SETTLED;
  }

  /** How the team judges words about how things usually are. */
  get usualQuality(): UsualQuality {
    return this.settings.usualQuality;
  }

  /** Whether the badge beside the reply is wanted. */
  get hintBesideReply(): boolean {
    return this.settings.hintBesideReply;
  }

  /** Whether the agent wants a notice about blanks in a reply that is sent. */
  get blankNotice(): boolean {
    return this.settings.blankNotice;
  }

  /** What the team may offer. */
  get teamOffers(): TeamOffers {
    return this.settings.teamOffers;
  }

  /** How strictly the reader reads, or that it is off. */
  get readerChoice(): ReaderChoice {
    return this.settings.readerChoice;
  }

  /** Why all coaches are silent; undefined while they are active. */
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

  /** The team's own phrases; undefined if it has none. */
  get teamRules(): TeamRules | undefined {
    const { teamPhrases } = this.settings;
    return teamPhrases.phrases.length > 0 ? teamRulesOf(JSON.stringify(teamPhrases)) : undefined;
  }

  /** The severities that the team has set in place of the rules' own. */
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

  /** @throws when the choice could not be stored */
  async silenceBlankNotice(): Promise<void> {
    if (!(await sendMessage('silenceBlankNotice', undefined))) throw new Error('The choice could not be stored.');
  }
}

/**
 * Stores that the agent does not want certain flags, or wants them again: a rule's flags of one phrase, or all of a
 * rule's.
 * @throws when the choice could not be stored
 */
export async function keepChoice(name: 'dismissForGood' | 'bringBack', what: Dismissal): Promise<void> {
  if (!(await sendMessage(name, what))) throw new Error('The choice could not be stored.');
}

/** A rule's flags: those of one masked phrase, or all. */
export interface Dismissal {
  ruleId: string;
  phrase?: string;
}
