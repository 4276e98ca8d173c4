import { clausePlaces } from '../engine/sentences/clausePlaces';
import { overlap } from '../overlap';
import type { Place, StepFinding } from '../types';
import type { FlawReading, SentenceReading } from './reading';

/** Steps that a customer needs to read, whatever is next to them. */
const DEEDS: ReadonlySet<string> = new Set(['action', 'commitment', 'gesture', 'question', 'prevention', 'followup']);
/** The share of a clause that must belong to the words that carry a flaw. */
const MOST_OF_IT = 0.5;
const LINK = /https?:\/\/|www\.|@\w/i;

/**
 * The part of a sentence that is marked for a flaw, and replaced by its rewrites: the clauses that consist mostly of
 * its words, or else the one that contains them, without those at either end that do something for the customer.
 * @param steps that rules find in the draft
 * @returns UTF-16 offsets into the sentence; the flaw's own words if it has no clause
 */
export function flawPlace({ text, start }: SentenceReading, flaw: FlawReading, steps: readonly StepFinding[]): Place {
  const all = clausePlaces(text);
  const covered = all.filter((clause) => shared(clause, flaw) > MOST_OF_IT * (clause.end - clause.start));
  const clauses = covered.length > 0 ? covered : all.filter((clause) => shared(clause, flaw) > 0).slice(0, 1);
  const deeds = steps.filter(({ stepId }) => DEEDS.has(stepId)).flatMap(({ places }) => places);
  const helps = (clause: Place) =>
    LINK.test(text.slice(clause.start, clause.end)) ||
    deeds.some((deed) => shared(clause, { start: deed.start - start, end: deed.end - start }) > 0);
  const first = clauses.find((clause) => !helps(clause)) ?? clauses[0];
  const last = clauses.findLast((clause) => !helps(clause)) ?? clauses.at(-1);
  return first && last ? { start: first.start, end: last.end } : { start: flaw.start, end: flaw.end };
}

function shared(one: Place, other: Place): number {
  return Math.max(0, overlap(one, other));
}
