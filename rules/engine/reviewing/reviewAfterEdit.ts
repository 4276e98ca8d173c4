import type { Review, StepFinding, StepId } from '../../types';
import { type EditedLine, type JudgedLine, type JudgeSpans, judgedAfterEdit, judgedLine } from '../judging/judgedLine';
import type { JudgedSentence } from '../judging/judgement';
import { breaksLine, lineAlone, lineAs } from '../judging/lineAlone';
import type { Span } from '../sentences/sentences';
import type { Edit } from '../sentences/splitAfterEdit';

/** A draft, its review, and the line in which it was changed last, where that is known. */
export interface ReviewedDraft {
  draft: string;
  review: Review;
  line?: JudgedLine;
}

/**
 * The review of a draft that follows from another one by an edit in a sentence without flaws that shows the same steps
 * before and after: most of what agents write. All else stays as it was and only moves, so that a word costs the same
 * in any draft.
 * @param before the draft that was reviewed
 * @returns what a review of `draft` in the same context gives; undefined where only such a review can tell
 */
export function reviewAfterEdit(
  before: ReviewedDraft,
  edit: Edit,
  draft: string,
  judge: JudgeSpans,
): ReviewedDraft | undefined {
  const edited = editedLine(before, edit, draft, judge);
  if (!edited || !isAlike(edited)) return undefined;
  const { line } = edited;
  return { draft, line, review: reviewMoved(before.review, edited, line.start, draft.length - before.draft.length) };
}

/**
 * The line in which a draft was edited; undefined where lines came, went or ran together, or it is not one by itself.
 */
function editedLine(
  { draft: before, line: known }: ReviewedDraft,
  { start, oldEnd, newEnd }: Edit,
  draft: string,
  judge: JudgeSpans,
): EditedLine | undefined {
  if (breaksLine(before.slice(start, oldEnd)) || breaksLine(draft.slice(start, newEnd))) return undefined;
  const isKnown = known && start >= known.start && oldEnd <= known.start + known.text.length;
  const old = isKnown ? known : judgedLineAt(before, start, judge);
  if (!old) return undefined;
  const end = old.start + old.text.length + newEnd - oldEnd;
  // "\r" before "\n" would be a break of its own, and is one with it.
  if (oldEnd > old.start + old.text.length) return undefined;
  const now = lineAs(old, draft.slice(old.start, end));
  if (!now) return undefined;
  // A blank that comes or goes makes a step undone or done.
  if (old.text.includes('[') || now.text.includes('[')) return undefined;
  const at = { start: start - old.start, oldEnd: oldEnd - old.start, newEnd: newEnd - old.start };
  return judgedAfterEdit(old, now, at, judge);
}

function judgedLineAt(draft: string, offset: number, judge: JudgeSpans): JudgedLine | undefined {
  const line = lineAlone(draft, offset);
  return line && judgedLine(line, judge);
}

/** Whether no more has changed than words of no account. */
function isAlike({ before, now }: EditedLine): boolean {
  return (
    before.length === now.length &&
    before.every(({ judgement }, number) => weighsTheSame(judgement, (now[number] as JudgedSentence).judgement))
  );
}

/** A review after an edit that changed nothing but places. @param lineStart where the edited line begins */
function reviewMoved(review: Review, { before, now }: EditedLine, lineStart: number, growth: number): Review {
  const first = lineStart + (before[0]?.start ?? 0);
  const last = lineStart + (before.at(-1)?.end ?? 0);
  const pairAt = (at: number): [old: JudgedSentence, now: JudgedSentence] | undefined => {
    const number = at < first ? -1 : before.findIndex(({ end }) => at < lineStart + end);
    return number < 0 ? undefined : [before[number] as JudgedSentence, now[number] as JudgedSentence];
  };
  const move = <Place extends Span>(place: Place): Place => {
    if (place.start < first) return place;
    const pair = place.start < last ? pairAt(place.start) : undefined;
    const by = pair ? pair[1].start - pair[0].start : growth;
    return by === 0 ? place : { ...place, start: place.start + by, end: place.end + by };
  };
  // The sentence as judged now says where the words that show a step are.
  const moveShown = (step: StepId, place: Span): Span => {
    const pair = place.start >= first && place.start < last ? pairAt(place.start) : undefined;
    const shown = pair?.[1].judgement.steps.get(step);
    if (!pair || !shown) return move({ start: place.start, end: place.end });
    const start = lineStart + pair[1].start;
    return { start: start + shown.start, end: start + shown.end };
  };
  const moveStep = (step: StepFinding): StepFinding => {
    const { stepId, start: from, end: to, places } = step;
    if (places.every(({ end }) => end <= first)) return step;
    const moved = { ...step, places: places.map((place) => moveShown(stepId, place)) };
    return from === undefined || to === undefined
      ? moved
      : { ...moved, ...moveShown(stepId, { start: from, end: to }) };
  };
  const { recovery, flags, steps } = review;
  return { recovery, flags: flags.map(move), steps: steps.map(moveStep) };
}

type Judgement = JudgedSentence['judgement'];

function weighsTheSame(one: Judgement, other: Judgement): boolean {
  return (
    one === other ||
    (one.hits.length === 0 &&
      other.hits.length === 0 &&
      one.clue === other.clue &&
      one.person === other.person &&
      one.offer === other.offer &&
      one.steps.size === other.steps.size &&
      [...one.steps].every(([step, { isHollow }]) => other.steps.get(step)?.isHollow === isHollow))
  );
}
