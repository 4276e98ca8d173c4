import type { StepId } from '../types';
import { clueIn } from './clues';
import { type Detector, ruleIndex, stepIndex } from './detectors';
import type { LibraryRule } from './library';
import { SentenceText } from './match';
import { normalise } from './normalise';
import type { Span } from './sentences';

/** What a sentence holds, whatever stands around it. Offsets are into the sentence, in UTF-16 units. */
export interface Judgement {
  hits: RuleHit[];
  steps: ReadonlyMap<StepId, Span>;
  /** How the agent speaks of the company here. */
  person: 'i' | 'we' | undefined;
  /** How much the sentence speaks for a service recovery (above 0) or against one (below 0). */
  clue: number;
}

export interface RuleHit extends Span {
  rule: LibraryRule;
}

const QUOTED_SPEECH = /"[^"]{3,}"/g;
// Where a clause ends: at a mark, or where another statement is joined on.
const CLAUSE_END =
  /[,;:()]|\s(?:but|however|although|(?:and|so) (?:we|i|i'm|our|my|it|this|that|please|would|will|have))\b/i;
const NOTHING: Judgement = { hits: [], steps: new Map(), person: undefined, clue: 0 };

/** Judges one sentence by itself. Pure; never throws. */
export function judgeSentence(sentence: string): Judgement {
  const { text, toOriginal } = normalise(sentence);
  const parsed = new SentenceText(text);
  if (parsed.words.size === 0) return NOTHING;

  const quotes = [...text.matchAll(QUOTED_SPEECH)].map((quote) => spanOf(quote.index, quote[0].length));
  const said = (span: Span) => !quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);

  const hits: RuleHit[] = [];
  for (const detector of ruleIndex.candidates(parsed)) {
    const found = findAll(parsed, detector).filter(said);
    for (const span of withoutOverlaps(found.map((place) => widen(place, detector.owner, text)))) {
      hits.push({ rule: detector.owner, start: toOriginal(span.start), end: toOriginal(span.end) });
    }
  }

  const steps = new Map<StepId, Span>();
  for (const detector of stepIndex.candidates(parsed)) {
    const first = findAll(parsed, detector).find(said);
    if (first) steps.set(detector.owner.id, { start: toOriginal(first.start), end: toOriginal(first.end) });
  }
  return { hits, steps, person: personOf(parsed.words), clue: clueIn(text) };
}

function findAll(sentence: SentenceText, detector: Detector<unknown>): Span[] {
  const found = detector.match.flatMap((expression) => sentence.find(expression));
  if (found.length === 0) return found;
  return detector.unless.some((expression) => sentence.find(expression).length > 0) ? [] : found;
}

const spanOf = (start: number, length: number): Span => ({ start, end: start + length });

function widen(span: Span, rule: LibraryRule, text: string): Span {
  if (rule.span === undefined || rule.span === 'match') return span;
  if (rule.span === 'to-clause-end') {
    const rest = text.slice(span.end).replace(/[\s.!?,;:"')]+$/, '');
    const clauseEnd = rest.search(CLAUSE_END);
    return { start: span.start, end: span.end + (clauseEnd < 0 ? rest.length : clauseEnd) };
  }
  const end = text.replace(/[\s.!?,;:"')]+$/, '').length;
  const start = rule.span === 'sentence' ? text.search(/[^\s"'(]/) : span.start;
  return { start, end: Math.max(end, span.end) };
}

function withoutOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

function personOf(words: ReadonlySet<string>): Judgement['person'] {
  if (words.has('we') || words.has('our') || words.has('us')) return 'we';
  if (words.has('i') || words.has('my') || words.has('me')) return 'i';
  return undefined;
}
