import type { review as judge } from '../../../rules/review';
import { loadModule } from '../../../utils/commands/loadModule.mjs';
import type { maskPhrase as mask } from '../../../utils/stats/maskPhrase';

const { review } = (await loadModule('rules/review.ts')) as { review: typeof judge };
const { maskPhrase } = (await loadModule('utils/stats/maskPhrase.ts')) as { maskPhrase: typeof mask };

/**
 * A sentence that the coach flags, its marked part, and the phrase that is counted, all according to the rules
 * themselves.
 */
function flagged(sentence: string) {
  const [flag, ...others] = review(sentence, { situation: 'recovery' }).flags;
  if (!flag || others.length > 0) throw new Error(`The rules should flag one place in “${sentence}”.`);
  const { ruleId, severity, text: words, phrase } = flag;
  // The whole clause if all its words are the rules' own.
  const clause = maskPhrase(words);
  const counted = clause.includes('…') ? maskPhrase(phrase) : clause;
  return { sentence, words, mark: `${severity}: ${words}`, ruleId, counted };
}

function flaggedTwice(sentence: string) {
  const flags = review(sentence, { situation: 'recovery' }).flags;
  const [first, second] = flags;
  if (flags.length !== 2 || first?.text !== second?.text || first?.severity !== 'warning') {
    throw new Error(`Two rules should flag the same words in “${sentence}”.`);
  }
  return { sentence, words: first.text, mark: `${first.severity}: ${first.text}` };
}

/** Sentences, with what the rules say of them. */
export function judgePhrases() {
  return {
    NON_APOLOGY: flagged("I'm sorry if you feel that way."),
    BLAME: flagged('You should have read the manual.'),
    DEFENCE: flagged('As per our policy we do not refund lamps.'),
    REPETITION: flagged('The part ships on Friday, as I already told you.'),
    PRAISE: flagged('Our team always works hard to give you an outstanding service.'),
    TWICE: flaggedTwice('Our engineers are working flat out on this one.'),
    CALM: flagged('Please calm down.'),
  };
}
