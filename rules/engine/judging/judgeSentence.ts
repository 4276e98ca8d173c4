import { makesOffer } from '../../offerOnce';
import { commitmentIn } from '../../steps/commitment/commitmentIn';
import type { StepId } from '../../types';
import { clueIn, readReplyClues } from '../clues/replyWords';
import type { SentenceText } from '../expressions/match';
import { kindOf } from '../expressions/vocabulary';
import { DetectorIndex } from '../library/detectorIndex';
import type { Library } from '../library/libraryRule';
import { readSentence } from '../sentences/readSentence';
import { findHits, findMatches, notQuoted } from './findHits';
import type { Judgement, StepPlace } from './judgement';

const NOTHING: Judgement = { hits: [], steps: new Map(), person: undefined, offer: false, clue: 0 };

/** Judges sentences by one library. */
export interface SentenceJudge {
  /** Judges one sentence by itself. Pure; never throws. */
  judgeSentence(sentence: string): Judgement;
  /** Compiles the library, a rule or a kind of clue a step, as far as that has not been done. */
  compile(): Generator<void, void>;
}

/** Creates a judge of sentences by a library, with an index of its own. */
export function createSentenceJudge({ rules, steps, entryWords }: Library): SentenceJudge {
  const ruleIndex = new DetectorIndex(rules, entryWords?.rules);
  const stepIndex = new DetectorIndex(steps, entryWords?.steps);
  const readsCommitment = steps.some(({ id }) => id === 'commitment');
  let isCompiled = false;

  // A sentence is split into words only after this: expressions number the words that they look for.
  function* compile(): Generator<void, void> {
    while (ruleIndex.readOne() || stepIndex.readOne()) yield;
    yield* readReplyClues();
    isCompiled = true;
  }

  function judgeSentence(sentence: string): Judgement {
    if (!isCompiled) for (const _ of compile());
    const read = readSentence(sentence);
    const { words: parsed, original } = read;
    if (parsed.words.length === 0) return NOTHING;

    const hits = findHits(read, ruleIndex.candidates(parsed));
    const isSaid = notQuoted(parsed.text);
    const shown = new Map<StepId, StepPlace>();
    for (const candidate of stepIndex.candidates(parsed)) {
      const first = findMatches(parsed, candidate).find(isSaid);
      if (!first) continue;
      const isHollow = candidate.hollow.some((expression) => parsed.find(expression).length > 0);
      shown.set(candidate.owner.id, { ...original(first), isHollow });
    }
    const commitment = readsCommitment ? commitmentIn(sentence) : undefined;
    if (commitment) shown.set('commitment', { ...commitment, isHollow: false });
    return { hits, steps: shown, person: personOf(parsed), offer: makesOffer(sentence), clue: clueIn(parsed) };
  }

  return { judgeSentence, compile };
}

const WE = new Set(['we', 'our', 'us'].map(kindOf));
const I = new Set(['i', 'my', 'me'].map(kindOf));

function personOf(sentence: SentenceText): Judgement['person'] {
  if (sentence.holds(WE)) return 'we';
  return sentence.holds(I) ? 'i' : undefined;
}
