import { remember } from '../../rules/engine/memory';
import type { Flag, UsualQuality } from '../../rules/types';
import {
  type DismissedPhrase,
  dismissedPhrases,
  dismissedRules,
  hintBesideReply,
  silencedHelpdesks,
  usualQuality,
} from '../settings';
import { maskPhrase } from '../stats/maskPhrase';

const masked = remember(200, maskPhrase);

/** What the agent does not want: kept in step with the settings, and so with all other tabs. */
export class AgentChoices {
  private phrases: DismissedPhrase[] = [];
  private rules = new Set<string>();
  private silenced = new Set<string>();
  /** What the team thinks of words about how things usually are. */
  usualQuality: UsualQuality = 'by-context';
  /** Whether the badge beside the reply is wanted; not before the settings say so. */
  hintBesideReply = false;

  /** @param onChange called when the settings were read, and whenever they change */
  constructor(signal: AbortSignal, onChange: () => void, onFailure: (error: unknown) => void) {
    const follow = <Value>(item: Followed<Value>, use: (value: Value) => void) => {
      const changed = (value: Value) => {
        use(value);
        onChange();
      };
      item.getValue().then(changed, onFailure);
      const unwatch = item.watch(changed);
      signal.addEventListener('abort', () => {
        try {
          unwatch();
        } catch {
          // The extension was reloaded or removed, and its listeners went with it.
        }
      });
    };
    follow(dismissedPhrases, (phrases) => (this.phrases = phrases));
    follow(dismissedRules, (rules) => (this.rules = new Set(rules)));
    follow(usualQuality, (allowed) => (this.usualQuality = allowed));
    follow(hintBesideReply, (wanted) => (this.hintBesideReply = wanted));
    follow(silencedHelpdesks, (ids) => (this.silenced = new Set(ids)));
  }

  /** Whether the agent switched the coach off on a helpdesk. */
  silence(helpdeskId: string): boolean {
    return this.silenced.has(helpdeskId);
  }

  /** Whether the agent dismissed such a flag for good. */
  cover(flag: Flag): boolean {
    if (this.rules.has(flag.ruleId)) return true;
    const ofRule = this.phrases.filter((dismissed) => dismissed.ruleId === flag.ruleId);
    if (ofRule.length === 0) return false;
    const phrase = masked(flag.phrase);
    return ofRule.some((dismissed) => dismissed.phrase === phrase);
  }

  /** @throws when the settings cannot be stored */
  async dismissPhrase(flag: Flag): Promise<void> {
    const phrase = { ruleId: flag.ruleId, phrase: maskPhrase(flag.phrase) };
    await dismissedPhrases.setValue([...(await dismissedPhrases.getValue()), phrase]);
  }

  /** @throws when the settings cannot be stored */
  async dismissRule(ruleId: string): Promise<void> {
    await dismissedRules.setValue([...new Set([...(await dismissedRules.getValue()), ruleId])]);
  }
}

interface Followed<Value> {
  getValue(): Promise<Value>;
  watch(changed: (value: Value) => void): () => void;
}
