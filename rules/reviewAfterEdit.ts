import { type JudgedSentence, judgeLine } from './engine/judgeLine';
import { isLineOfReply, LINE_ENDS, type Span } from './engine/sentences';
import type { Review, StepFinding } from './types';

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
 * @returns what `review` gives for `draft` in the same context; undefined where it has to be asked
 */
export function reviewAfterEdit(
  before: { draft: string; review: Review },
  edit: Edit,
  draft: string,
): Review | undefined {
  const start = lineStart(draft, edit.start);
  const oldEnd = lineEnd(before.draft, edit.start);
  const newEnd = lineEnd(draft, edit.start);
  // Lines came, went or ran together.
  if (oldEnd < edit.oldEnd || newEnd < edit.newEnd) return undefined;
  const pairs = pairsIn(before.draft.slice(start, oldEnd), draft.slice(start, newEnd));
  if (!pairs) return undefined;

  const moved = ({ start: at }: Span): number => {
    if (at < start) return 0;
    if (at >= oldEnd) return newEnd - oldEnd;
    const [old, now] = pairs.find(([{ end }]) => at < start + end) as Pair;
    return now.start - old.start;
  };
  const move = <Place extends Span>(place: Place): Place => {
    const by = moved(place);
    return by === 0 ? place : { ...place, start: place.start + by, end: place.end + by };
  };
  const moveStep = (step: StepFinding): StepFinding => {
    if (step.start === undefined || step.end === undefined) return step;
    const at = step.start - start;
    const pair = at < 0 ? undefined : pairs.find(([old]) => old.start <= at && at < old.end);
    // Where the words that show a step are, the sentence itself says anew.
    const span = pair?.[1].judgement.steps.get(step.stepId);
    if (!pair || !span) return move(step as StepFinding & Span);
    const from = start + pair[1].start;
    return { ...step, start: from + span.start, end: from + span.end };
  };
  const { recovery, flags, steps } = before.review;
  return { recovery, flags: flags.map(move), steps: steps.map(moveStep) };
}

/** A sentence as it was, and as it is now. */
type Pair = [old: JudgedSentence, now: JudgedSentence];

/** The sentences of a line beside those that it had; undefined where more changed than words of no account. */
function pairsIn(oldLine: string, newLine: string): Pair[] | undefined {
  if (!isLineOfReply(oldLine) || !isLineOfReply(newLine)) return undefined;
  const before = judgeLine(oldLine);
  const now = judgeLine(newLine);
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
      [...one.steps.keys()].every((step) => other.steps.has(step)))
  );
}

function lineStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && !LINE_ENDS.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !LINE_ENDS.includes(text.charAt(at))) at += 1;
  return at;
}
