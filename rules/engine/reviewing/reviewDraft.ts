import { isRecovery } from '../../recovery';
import type { ReviewContext } from '../../reviewContext';
import type { Flag, Review, StepFinding, StepId } from '../../types';
import { wordsOf } from '../judging/flagWords';
import type { LineJudge } from '../judging/judgeLine';
import type { JudgedSentence, Judgement, StepPlace } from '../judging/judgement';
import { hasBlank } from '../judging/rewrite';
import { Scales, type WeighedHit } from '../judging/weigh';
import type { LibraryStep } from '../library/libraryRule';
import { linesOfReply, type Span } from '../sentences/sentences';

/**
 * Reviews a draft: what in its wording makes a service failure worse, and which recovery steps it holds.
 * Pure, synchronous and total.
 * @param draft The agent's own words, blocks separated by line breaks, any string.
 * @param steps those that are looked for, in the order of the findings
 * @param judgeLine which remembers what it judged, so that a keystroke costs one sentence
 * @returns Flags in the draft's order, none overlapping another of its category; one finding for every step.
 */
export function reviewDraft(
  draft: string,
  context: ReviewContext,
  steps: readonly LibraryStep[],
  judgeLine: LineJudge['judgeLine'],
): Review {
  const judgements: Judgement[] = [];
  /** Sentences in which anything was found, by their number. */
  const found: [number: number, sentence: JudgedSentence][] = [];
  for (const line of linesOfReply(draft)) {
    for (const { start, end, judgement } of judgeLine(line.text, context.teamRules)) {
      if (judgement.hits.length > 0 || judgement.steps.size > 0) {
        found.push([judgements.length, { start: line.start + start, end: line.start + end, judgement }]);
      }
      judgements.push(judgement);
    }
  }
  const recovery = isRecovery(context, judgements);
  const present = placesOfSteps(found.map(([, sentence]) => sentence));
  // "We let you down with [what went wrong]" takes no responsibility yet. The weight of flags does not wait for the
  // blank.
  const isFilled = ({ start, end }: Span) => !hasBlank(draft.slice(start, end));
  const done = hasBlank(draft) ? placesOfSteps(found.map(([, sentence]) => sentence).filter(isFilled)) : present;

  const scales = new Scales({ judgements, present, recovery, context });
  const usualPerson = personOf(judgements);
  const hasOffer = judgements.some(({ offer }) => offer) || present.has('gesture') || present.has('options');
  const flags = found.flatMap(([number, sentence]) => {
    const person = sentence.judgement.person ?? usualPerson;
    return scales.weigh(number, sentence.judgement.hits).map((weighed) => flagOf(weighed, sentence, person, hasOffer));
  });
  flags.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    recovery,
    flags,
    steps: steps.map(({ id, when }) => findingOf(id, when && !recovery ? undefined : done.get(id))),
  };
}

function flagOf({ hit, severity }: WeighedHit, { start }: JudgedSentence, person: 'i' | 'we', hasOffer: boolean): Flag {
  const { id, category, message, why } = hit.rule;
  const { text, phrase, rewrites } = wordsOf(hit, person, hasOffer);
  return {
    ruleId: id,
    category,
    severity,
    start: start + hit.start,
    end: start + hit.end,
    text,
    phrase,
    message,
    why,
    rewrites,
  };
}

function personOf(judgements: Judgement[]): 'i' | 'we' {
  return judgements.find((judgement) => judgement.person)?.person ?? 'we';
}

function placesOfSteps(sentences: JudgedSentence[]): Map<StepId, StepPlace[]> {
  const places = new Map<StepId, StepPlace[]>();
  for (const { start, judgement } of sentences) {
    for (const [stepId, place] of judgement.steps) {
      const moved = { ...place, start: start + place.start, end: start + place.end };
      const known = places.get(stepId);
      if (known) known.push(moved);
      else places.set(stepId, [moved]);
    }
  }
  return places;
}

function findingOf(stepId: StepId, shown: StepPlace[] = []): StepFinding {
  const places = shown.filter(({ isHollow }) => !isHollow).map(({ start, end }) => ({ start, end }));
  const [first] = places;
  return first ? { stepId, present: true, ...first, places } : { stepId, present: false, places };
}
