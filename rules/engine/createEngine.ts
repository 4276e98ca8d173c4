import { merge, readsRecovery } from '../merge';
import type { Reading, Strictness } from '../reader/reading';
import type { ReviewContext } from '../reviewContext';
import type { Review } from '../types';
import { WARM_UP } from '../warmUp';
import { readMessageClues } from './clues/customerMessage';
import { createLineJudge, type LineJudge } from './judging/judgeLine';
import { createSentenceJudge } from './judging/judgeSentence';
import { blanksOf } from './judging/rewrite';
import type { Library } from './library/libraryRule';
import type { TeamRules } from './library/teamRules';
import { getReady } from './parser/parser';
import { type ReviewedDraft, reviewAfterEdit } from './reviewing/reviewAfterEdit';
import { reviewDraft } from './reviewing/reviewDraft';
import type { Edit } from './sentences/splitAfterEdit';

/** Judges drafts by one library; its indexes and memories are its own. */
export interface Engine extends Pick<LineJudge, 'judgeLine'> {
  /**
   * Reviews a draft: what in its wording makes a service failure worse, and which recovery steps it holds. Pure,
   * synchronous and total. Sentences that were judged before are remembered, so a keystroke costs one sentence.
   * @param draft The agent's own words, blocks separated by line breaks, any string.
   * @returns Flags in the draft's order, none overlapping another of its category; one finding for every step.
   */
  review(draft: string, context?: ReviewContext): Review;
  /**
   * The review of a draft that follows from another one by an edit, at the cost of the sentences around it.
   * @param team the team's own rules, those of the context
   * @returns what `review` gives for `draft` in the same context; undefined where only `review` can tell
   */
  reviewAfterEdit(before: ReviewedDraft, edit: Edit, draft: string, team?: TeamRules): ReviewedDraft | undefined;
  /**
   * Reviews a draft by rules and reader together. Pure.
   * @param reading of this draft; without one the rules alone decide
   * @param strictness `normal` by default
   */
  reviewRead(draft: string, context: ReviewContext, reading: Reading | undefined, strictness?: Strictness): Review;
  /** The blanks that each rewrite of a rule leaves to the agent, "[what went wrong]"; none for an unknown rule. */
  blanksLeftBy(ruleId: string): string[][];
  /**
   * Compiles what the first review needs, a rule a step (some milliseconds at most), for a caller that must not hold up
   * anything else. A review that comes before the end does what is left of it.
   */
  compile(): Generator<void, void>;
  /** Whether all of that is done. */
  isCompiled(): boolean;
  /**
   * Compiles, judges sentences that set up the patterns, and loads the parser: for a caller that has idle time.
   */
  prepare(): Generator<void, void>;
}

/** How often a pattern runs before the browser compiles it for good. */
const WARM_UP_ROUNDS = 3;

/**
 * Makes an engine of rules and steps. Nothing is compiled yet: `prepare` or the first review does that.
 * @see README.md beside this file
 */
export function createEngine(library: Library): Engine {
  const { judgeSentence, compile: compileLibrary } = createSentenceJudge(library);
  const { judgeLine, judgeSpans } = createLineJudge(judgeSentence);
  // Once for an engine, however many drafts there are.
  const warmUp = Array.from({ length: WARM_UP_ROUNDS }, () => WARM_UP).flat();

  let isCompiled = false;

  function* compile(): Generator<void, void> {
    yield* compileLibrary();
    yield* readMessageClues();
    isCompiled = true;
  }

  const review: Engine['review'] = (draft, context = {}) => reviewDraft(draft, context, library.steps, judgeLine);

  return {
    review,
    judgeLine,
    reviewAfterEdit: (before, edit, draft, team) =>
      reviewAfterEdit(before, edit, draft, (line, spans) => judgeSpans(line, spans, team)),
    reviewRead(draft, context, reading, strictness = 'normal') {
      const recovery = reading && readsRecovery(reading);
      return merge(review(draft, { ...context, recovery }), reading, strictness);
    },
    blanksLeftBy: (ruleId) => blanksOf(library.rules.find(({ id }) => id === ruleId)?.rewrites ?? []),
    compile,
    isCompiled: () => isCompiled,
    *prepare() {
      yield* compile();
      for (let sentence = warmUp.shift(); sentence !== undefined; sentence = warmUp.shift()) {
        judgeSentence(sentence);
        yield;
      }
      yield* getReady();
    },
  };
}
