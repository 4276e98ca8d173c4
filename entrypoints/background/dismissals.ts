import { Turns } from '../../utils/messages/turns';
import { type DismissedPhrase, dismissedPhrases, dismissedRules } from '../../utils/settings/settings';
import { maskPhrase } from '../../utils/stats/maskPhrase';

/** At most this many phrases are remembered; older ones are flagged again. */
const MOST_PHRASES = 500;

// One after another: each adds to what the one before has stored, whichever tab it comes from.
const turns = new Turns();

/** A rule's flags: of one phrase, or all. */
interface Dismissal {
  ruleId: string;
  phrase?: string;
}

/**
 * Remembers that the agent no longer wants a rule's flags: of one phrase, or all of them.
 * @returns true once it is stored; rejects when it cannot be
 */
export function dismissForGood(what: Dismissal): Promise<boolean> {
  return store(what, true);
}

/**
 * Undoes such a dismissal: the rule flags the phrase, or everything, again.
 * @returns true once it is stored; rejects when it cannot be
 */
export function bringBack(what: Dismissal): Promise<boolean> {
  return store(what, false);
}

function store({ ruleId, phrase }: Dismissal, isDismissed: boolean): Promise<boolean> {
  return turns.take(async () => {
    if (phrase === undefined) {
      const others = (await dismissedRules.getValue()).filter((known) => known !== ruleId);
      await dismissedRules.setValue(isDismissed ? [...others, ruleId] : others);
      return true;
    }
    const masked: DismissedPhrase = { ruleId, phrase: maskPhrase(phrase) };
    const others = (await dismissedPhrases.getValue()).filter(
      (known) => known.ruleId !== ruleId || known.phrase !== masked.phrase,
    );
    await dismissedPhrases.setValue(isDismissed ? [...others, masked].slice(-MOST_PHRASES) : others);
    return true;
  });
}
