import { overlap } from './overlap';
import { isFuzzy } from './reader/fuzzyRules';
import { mergedSteps } from './reader/mergedSteps';
import { newFlaws } from './reader/newFlaws';
import { personIn, readerFlag } from './reader/readerFlags';
import { READER_LABELS, type Reading, type Strictness, SURELY_NOT } from './reader/reading';
import { probabilityOfFamily, sureFlaws } from './reader/sureFlaws';
import { isTeamId } from './teamIds';
import type { Flag, Review } from './types';

/**
 * Below this probability even a rule that does not wait for the reader is wrong: of its flags in replies that neither
 * rules nor reader have seen, more of those below are wrong than right (`npm run score`).
 */
const NEVER = 0.05;

/**
 * Combines what rules and reader find. A fuzzy rule's flag waits for the reader and stays unless the reader is sure of
 * the contrary; any other rule's flag appears at once, and is withdrawn only if the reader is as sure as it ever is.
 * The reader adds what no rule flags. A step counts if either finds it and the reader is not sure of the contrary; in
 * a flagged sentence the reader finds no steps. Pure.
 * @param review of the rules
 * @param reading of the same draft, or what of it still holds (followReading); without one the rules alone decide
 */
export function merge(review: Review, reading: Reading | undefined, strictness: Strictness): Review {
  if (!reading || reading.sentences.length === 0) return review;
  const ruled = review.flags.filter((flag) => isAssentedTo(flag, reading, strictness));
  const added = addedFlags(review, ruled, reading, strictness);
  const flags = added.length === 0 ? ruled : [...ruled, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...review, flags, steps: mergedSteps(review.steps, reading, flags) };
}

/** Whether the reader takes this for a service recovery; undefined if it has nothing to judge by. */
export function readsRecovery({ recovery, bars, sentences }: Reading): boolean | undefined {
  return sentences.length > 0 ? recovery >= bars.recovery : undefined;
}

function isAssentedTo(flag: Flag, reading: Reading, strictness: Strictness): boolean {
  const label = READER_LABELS.find((known) => known === flag.category);
  // A phrase that the team listed needs no assent.
  if (!label || isTeamId(flag.ruleId)) return true;
  const read = reading.sentences.filter((sentence) => overlap(flag, sentence) > 0);
  const least = isFuzzy(flag.ruleId) ? SURELY_NOT * reading.bars.flaws[label][strictness] : NEVER;
  if (read.length === 0) return !isFuzzy(flag.ruleId);
  return read.some((sentence) => probabilityOfFamily(sentence.flaws, label) >= least);
}

/** The flags that only the reader raises. @param ruled flags of the rules that stay */
function addedFlags(
  review: Review,
  ruled: readonly Flag[],
  { sentences, bars }: Reading,
  strictness: Strictness,
): Flag[] {
  const added: Flag[] = [];
  let person: 'i' | 'we' | undefined;
  for (const sentence of sentences) {
    const sure = sureFlaws(sentence.flaws, bars, strictness);
    if (sure.length === 0) continue;
    for (const { flaw, marked } of newFlaws(sentence, sure, ruled, review)) {
      person ??= personIn(sentences);
      added.push(readerFlag(sentence, flaw, marked, person));
    }
  }
  return added;
}
