import { remember } from '../../rules/engine/memory';
import type { Flag, UsualQuality } from '../../rules/types';
import { onMessage, sendMessage } from '../messages';
import { NO_OFFERS, type TeamOffers } from '../offers/teamOffers';
import { maskPhrase } from '../stats/maskPhrase';
import type { AgentSettings } from './agentSettings';

const masked = remember(200, maskPhrase);

/** What the agent does not want: kept in step with the settings, and so with all other tabs. */
export class AgentChoices {
  private settings: AgentSettings = {
    dismissedPhrases: [],
    dismissedRules: [],
    silencedHelpdesks: [],
    usualQuality: 'by-context',
    // Not before the settings say so.
    hintBesideReply: false,
    blankNotice: false,
    teamOffers: NO_OFFERS,
    hosts: { chosen: [], generic: [] },
  };

  /** @param onChange called when the settings were read, and whenever they change */
  constructor(signal: AbortSignal, onChange: () => void, onFailure: (error: unknown) => void) {
    const use = (settings: AgentSettings) => {
      this.settings = settings;
      onChange();
    };
    onMessage('settingsChanged', use, signal);
    sendMessage('agentSettings', undefined)
      .then((settings) => {
        if (!settings) throw new Error('The settings could not be read.');
        if (!signal.aborted) use(settings);
      })
      .catch(onFailure);
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

  /** Whether the agent switched the coach off on a helpdesk. */
  silence(helpdeskId: string): boolean {
    return this.settings.silencedHelpdesks.includes(helpdeskId);
  }

  /** Whether the agent dismissed such a flag for good. */
  cover(flag: Flag): boolean {
    const { dismissedRules, dismissedPhrases } = this.settings;
    if (dismissedRules.includes(flag.ruleId)) return true;
    const ofRule = dismissedPhrases.filter((dismissed) => dismissed.ruleId === flag.ruleId);
    if (ofRule.length === 0) return false;
    const phrase = masked(flag.phrase);
    return ofRule.some((dismissed) => dismissed.phrase === phrase);
  }

  /** @throws when it could not be remembered */
  async silenceBlankNotice(): Promise<void> {
    if (!(await sendMessage('silenceBlankNotice', undefined))) throw new Error('The choice could not be stored.');
  }

  /** @throws when it could not be remembered */
  async dismissPhrase(flag: Flag): Promise<void> {
    await dismiss({ ruleId: flag.ruleId, phrase: maskPhrase(flag.phrase) });
  }

  /** @throws when it could not be remembered */
  async dismissRule(ruleId: string): Promise<void> {
    await dismiss({ ruleId });
  }
}

async function dismiss(what: { ruleId: string; phrase?: string }): Promise<void> {
  if (!(await sendMessage('dismissForGood', what))) throw new Error('The dismissal could not be stored.');
}
