import { dismissedPhrases, dismissedRules } from '../../utils/settings';
import { maskPhrase } from '../../utils/stats/maskPhrase';
import { Turns } from '../../utils/turns';

/** So many phrases are remembered: the oldest ones are flagged again. */
const MOST_PHRASES = 500;

// One after another: each adds to what the one before has stored, whichever tab it is from.
const turns = new Turns();

/**
 * Remembers that the agent does not want a rule's flags any more: of one phrase, or of all.
 * @returns true once it is stored; rejects when it cannot be
 */
export function dismissForGood({ ruleId, phrase }: { ruleId: string; phrase?: string }): Promise<boolean> {
  return turns.take(async () => {
    if (phrase === undefined) {
      await dismissedRules.setValue([...new Set([...(await dismissedRules.getValue()), ruleId])]);
      return true;
    }
    const added = { ruleId, phrase: maskPhrase(phrase) };
    const others = (await dismissedPhrases.getValue()).filter(
      (known) => known.ruleId !== ruleId || known.phrase !== added.phrase,
    );
    await dismissedPhrases.setValue([...others, added].slice(-MOST_PHRASES));
    return true;
  });
}
