import type { Flag } from '../../rules/types';
import { type DismissedPhrase, dismissedPhrases, dismissedRules } from '../settings';
import { maskPhrase } from '../stats/maskPhrase';

/** What the agent does not want flagged any more, kept in step with the settings of all tabs. */
export class Dismissals {
  private phrases: DismissedPhrase[] = [];
  private rules = new Set<string>();

  /** @param onChange called when the settings were read, and whenever they change */
  constructor(signal: AbortSignal, onChange: () => void, onFailure: (error: unknown) => void) {
    const usePhrases = (phrases: DismissedPhrase[]) => {
      this.phrases = phrases;
      onChange();
    };
    const useRules = (rules: string[]) => {
      this.rules = new Set(rules);
      onChange();
    };
    Promise.all([dismissedPhrases.getValue().then(usePhrases), dismissedRules.getValue().then(useRules)]).catch(
      onFailure,
    );
    signal.addEventListener('abort', dismissedPhrases.watch(usePhrases));
    signal.addEventListener('abort', dismissedRules.watch(useRules));
  }

  cover(flag: Flag): boolean {
    if (this.rules.has(flag.ruleId)) return true;
    const ofRule = this.phrases.filter((dismissed) => dismissed.ruleId === flag.ruleId);
    if (ofRule.length === 0) return false;
    const phrase = maskPhrase(flag.text);
    return ofRule.some((dismissed) => dismissed.phrase === phrase);
  }

  /** @throws when the settings cannot be stored */
  async addPhrase(flag: Flag): Promise<void> {
    const phrase = { ruleId: flag.ruleId, phrase: maskPhrase(flag.text) };
    await dismissedPhrases.setValue([...(await dismissedPhrases.getValue()), phrase]);
  }

  /** @throws when the settings cannot be stored */
  async addRule(ruleId: string): Promise<void> {
    await dismissedRules.setValue([...new Set([...(await dismissedRules.getValue()), ruleId])]);
  }
}
