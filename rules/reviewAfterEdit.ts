import { type JudgedSentence, judgeLine } from './engine/judgeLine';
import { lineAlone, type Span } from './engine/sentences';
import type { TeamRules } from './engine/teamRules';
import type { Review, StepFinding, StepId } from './types';

/** Where a draft changed: all outside [start, oldEnd) of the old text is the same in the new one. UTF-16 offsets. */
interface Edit {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/**
 * The review of a draft that follows from another one by an edit in a sentence without flaws that shows the same steps
 * before and after: most of what agents write. All else is as it was, at the places where it is now, so that a word
 * costs the same in any draft.
 * @param before the draft that was reviewed, and its review
 * @param team the team's own rules, those of the context
 * @returns what `review` gives for `draft` in the same context; undefined where it has to be asked
 */
export function reviewAfterEdit(
  before: { draft: string; review: Review },
  edit: Edit,
  draft: string,
  team?: TeamRules,
): Review | undefined {
  const old = lineAlone(before.draft, edit.start);
  const now = lineAlone(draft, edit.start);
  if (!old || !now) return undefined;
  const { start } = now;
  const oldEnd = start + old.text.length;
  const newEnd = start + now.text.length;
  // Lines came, went or ran together.
  if (oldEnd < edit.oldEnd || newEnd < edit.newEnd) return undefined;
  const pairs = pairsIn(old.text, now.text, team);
  if (!pairs) return undefined;

  const pairAt = (at: number) => pairs.find(([{ end }]) => at < start + end) as Pair;
  const move = <Place extends Span>(place: Place): Place => {
    if (place.start < start) return place;
    const [old, now] = place.start < oldEnd ? pairAt(place.start) : [{ start: oldEnd }, { start: newEnd }];
    const by = now.start - old.start;
    return by === 0 ? place : { ...place, start: place.start + by, end: place.end + by };
  };
  // The sentence as judged now says where the words that show a step are.
  const moveShown = (step: StepId, place: Span): Span => {
    const isInLine = place.start >= start && place.start < oldEnd;
    const [, now] = isInLine ? pairAt(place.start) : [];
    const shown = now?.judgement.steps.get(step);
    return now && shown
      ? { start: start + now.start + shown.start, end: start + now.start + shown.end }
      : move({ start: place.start, end: place.end });
  };
  const moveStep = (step: StepFinding): StepFinding => {
    const { stepId, start: from, end: to, places } = step;
    const moved = { ...step, places: places.map((place) => moveShown(stepId, place)) };
    return from === undefined || to === undefined
      ? moved
      : { ...moved, ...moveShown(stepId, { start: from, end: to }) };
  };
  const { recovery, flags, steps } = before.review;
  return { recovery, flags: flags.map(move), steps: steps.map(moveStep) };
}

/** A sentence as it was, and as it is now. */
type Pair = [old: JudgedSentence, now: JudgedSentence];

/** The sentences of a line beside those that it had; undefined where more changed than words of no account. */
function pairsIn(oldLine: string, newLine: string, team: TeamRules | undefined): Pair[] | undefined {
  // A blank that comes or goes makes a step undone or done.
  if (oldLine.includes('[') || newLine.includes('[')) return undefined;
  const before = judgeLine(oldLine, team);
  const now = judgeLine(newLine, team);
  if (before.length !== now.length) return undefined;
  const pairs = before.map((sentence, number): Pair => [sentence, now[number] as JudgedSentence]);
  return pairs.every(([old, { judgement }]) => weighsTheSame(old.judgement, judgement)) ? pairs : undefined;
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
