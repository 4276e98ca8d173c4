import { type Circumstance, holds } from './engine/circumstances';
import { readLibrary } from './engine/detectors';
import { type Judgement, judgeSentence, type RuleHit } from './engine/judgeSentence';
import { type LibraryRule, steps } from './engine/library';
import { remember } from './engine/memory';
import { rewritesFor } from './engine/rewrite';
import { linesOfReply, type Span, splitLine } from './engine/sentences';
import { isRecovery } from './recovery';
import type { Flag, Review, ReviewContext, Severity, StepFinding, StepId } from './types';

interface Judged extends Span {
  judgement: Judgement;
}

const judge = remember(4000, judgeSentence);

/** A line's sentences with their places in the line. Remembered too, as most lines stay while the agent types. */
const judgeLine = remember(4000, (line): Judged[] =>
  splitLine(line).map((span) => ({ ...span, judgement: judge(line.slice(span.start, span.end)) })),
);

/**
 * Reviews a draft: what in its wording makes a service failure worse, and which recovery steps it holds.
 * Pure, synchronous and total. Sentences that were judged before are remembered, so a keystroke costs one sentence.
 *
 * @param draft The agent's own words, blocks separated by line breaks, any string.
 * @returns Flags in the draft's order, none overlapping another of its category; one finding for every step.
 */
export function review(draft: string, context: ReviewContext = {}): Review {
  const judgements: Judgement[] = [];
  /** Sentences in which anything was found, by their number. */
  const found: [number: number, sentence: Judged][] = [];
  for (const line of linesOfReply(draft)) {
    for (const { start, end, judgement } of judgeLine(line.text)) {
      if (judgement.hits.length > 0 || judgement.steps.size > 0) {
        found.push([judgements.length, { start: line.start + start, end: line.start + end, judgement }]);
      }
      judgements.push(judgement);
    }
  }
  const recovery = isRecovery(context, judgements);
  const present = firstPlaces(found.map(([, sentence]) => sentence));

  const flags: Flag[] = [];
  const times = new Map<LibraryRule, number>();
  for (const [number, sentence] of found) {
    const near = judgements.slice(Math.max(0, number - 1), number + 2);
    const standing = sentence.judgement.hits
      .filter(({ rule }) => isDue(rule, times))
      .filter((hit) => stands(hit.rule, recovery, near, present))
      .map((hit) => ({ ...hit, severity: severityOf(hit.rule, number, judgements, context) }))
      .filter((hit): hit is WeighedHit => hit.severity !== 'silent');
    for (const hit of mostSevere(standing)) {
      flags.push(flagOf(hit, sentence, draft, sentence.judgement.person ?? personOf(judgements)));
    }
  }
  flags.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    recovery,
    flags,
    steps: steps.map(({ id, when }) => findingOf(id, when && !recovery ? undefined : present.get(id))),
  };
}

/**
 * Prepares for the first review in small steps, for a caller that has idle time: reads a rule a step (some
 * milliseconds at most), and sets up the parser in the last. A review that comes before the end does the rest at once.
 */
export function* prepare(): Generator<void, void> {
  yield* readLibrary();
  judge('I am sorry if you feel that way.');
}

function stands(rule: LibraryRule, recovery: boolean, near: Judgement[], present: ReadonlyMap<StepId, Span>): boolean {
  if (rule.when === 'recovery' && !recovery) return false;
  if (rule.unlessSteps?.draft?.some((step) => present.has(step))) return false;
  return !rule.unlessSteps?.near?.some((step) => near.some((judgement) => judgement.steps.has(step)));
}

/** Counts an occurrence of a rule, and tells whether the rule speaks of this one. */
function isDue(rule: LibraryRule, times: Map<LibraryRule, number>): boolean {
  const occurrence = (times.get(rule) ?? 0) + 1;
  times.set(rule, occurrence);
  return occurrence >= (rule.fromTimes ?? 1);
}

interface WeighedHit extends RuleHit {
  severity: Severity;
}

function severityOf(
  { severity, severityWhen = {} }: LibraryRule,
  number: number,
  judgements: Judgement[],
  context: ReviewContext,
): Severity | 'silent' {
  for (const [circumstance, changed] of Object.entries(severityWhen) as [Circumstance, Severity | 'silent'][]) {
    if (holds(circumstance, number, judgements, context)) return changed;
  }
  return severity;
}

const RANK: Record<Severity, number> = { warning: 0, caution: 1, hint: 2 };

/** Where two flags of a category overlap, the more severe one speaks, then the longer one. */
function mostSevere(hits: WeighedHit[]): WeighedHit[] {
  const kept: WeighedHit[] = [];
  const weightiest = [...hits].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || b.end - b.start - (a.end - a.start),
  );
  for (const hit of weightiest) {
    const taken = kept.some(
      (other) => other.rule.category === hit.rule.category && hit.start < other.end && other.start < hit.end,
    );
    if (!taken) kept.push(hit);
  }
  return kept;
}

function flagOf(hit: WeighedHit, sentence: Judged, draft: string, person: 'i' | 'we'): Flag {
  const { id, category, message, why, rewrites } = hit.rule;
  const within = ({ start, end }: Span) => draft.slice(sentence.start + start, sentence.start + end);
  const text = within(hit);
  return {
    ruleId: id,
    category,
    severity: hit.severity,
    start: sentence.start + hit.start,
    end: sentence.start + hit.end,
    text,
    phrase: within(hit.phrase),
    message,
    why,
    rewrites: rewritesFor(text, rewrites, person, hit.start === 0),
  };
}

function personOf(judgements: Judgement[]): 'i' | 'we' {
  return judgements.find((judgement) => judgement.person)?.person ?? 'we';
}

function firstPlaces(sentences: Judged[]): Map<StepId, Span> {
  const places = new Map<StepId, Span>();
  for (const { start, judgement } of sentences) {
    for (const [stepId, span] of judgement.steps) {
      if (!places.has(stepId)) places.set(stepId, { start: start + span.start, end: start + span.end });
    }
  }
  return places;
}

function findingOf(stepId: StepId, place: Span | undefined): StepFinding {
  return place ? { stepId, present: true, ...place } : { stepId, present: false };
}
