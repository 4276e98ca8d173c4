import { makesOffer } from '../../offerOnce';
import { commitmentIn } from '../../steps/commitment/commitmentIn';
import type { StepId } from '../../types';
import { clueIn } from '../clues/replyWords';
import type { Match, SentenceText } from '../expressions/match';
import { kindOf } from '../expressions/vocabulary';
import { widen } from '../expressions/widen';
import { type Candidate, finishLibrary, ruleIndex, stepIndex } from '../library/detectors';
import type { LibraryRule } from '../library/library';
import type { Contraction } from '../sentences/contraction';
import { type ReadSentence, readSentence } from '../sentences/readSentence';
import type { Span } from '../sentences/sentences';

/** What a sentence holds, whatever stands around it. Offsets are into the sentence, in UTF-16 units. */
export interface Judgement {
  hits: RuleHit[];
  steps: ReadonlyMap<StepId, StepPlace>;
  /** How the agent speaks of the company here. */
  person: 'i' | 'we' | undefined;
  /** Whether it offers the customer something, as a rewrite does. */
  offer: boolean;
  /** How much the sentence speaks for a service recovery (above 0) or against one (below 0). */
  clue: number;
}

/** Where a sentence shows a step. */
export interface StepPlace extends Span {
  /** It is there, and does nothing for the customer. */
  isHollow: boolean;
}

export interface RuleHit extends Span {
  rule: LibraryRule;
  /** In which it is. */
  sentence: string;
  /** The words that the rule matched, within what is marked. */
  phrase: Span;
  /** Where what is marked begins with a contraction of which the first half has to stay. */
  contraction?: Contraction;
}

const QUOTED_SPEECH = /"[^"]{3,}"/g;
const NOTHING: Judgement = { hits: [], steps: new Map(), person: undefined, offer: false, clue: 0 };

/** Judges one sentence by itself. Pure; never throws. */
export function judgeSentence(sentence: string): Judgement {
  finishLibrary();
  const read = readSentence(sentence);
  const { words: parsed, original } = read;
  if (parsed.words.length === 0) return NOTHING;

  const hits = hitsIn(read, ruleIndex.candidates(parsed));
  const said = isSaid(parsed.text);
  const steps = new Map<StepId, StepPlace>();
  for (const candidate of stepIndex.candidates(parsed)) {
    const first = findAll(parsed, candidate).find(said);
    if (!first) continue;
    const isHollow = candidate.hollow.some((expression) => parsed.find(expression).length > 0);
    steps.set(candidate.owner.id, { ...original(first), isHollow });
  }
  const commitment = commitmentIn(sentence);
  if (commitment) steps.set('commitment', { ...commitment, isHollow: false });
  return { hits, steps, person: personOf(parsed), offer: makesOffer(sentence), clue: clueIn(parsed) };
}

/** What rules find in a sentence. @param candidates those of them that could match in it */
export function hitsIn(read: ReadSentence, candidates: Iterable<Candidate<LibraryRule>>): RuleHit[] {
  const { words: parsed, original, sentence } = read;
  const { text } = parsed;
  const said = isSaid(text);
  const hits: RuleHit[] = [];
  for (const candidate of candidates) {
    const { owner } = candidate;
    const found = findAll(parsed, candidate).filter(said);
    const marked = found.map((phrase) => {
      const wide = widen(phrase, owner.span, read);
      return { ...wide, phrase: { ...phrase, ...within(phrase, wide) } };
    });
    const places = withoutOverlaps(marked);
    for (const { start, end, phrase } of owner.span === 'clause' ? joined(places, text) : places) {
      const contraction = owner.span === 'sentence' || owner.span === 'clause' ? undefined : phrase.contraction;
      hits.push({ rule: owner, sentence, ...original({ start, end }), phrase: original(phrase), contraction });
    }
  }
  return hits;
}

/** Tells what the agent says from what somebody is quoted with. */
function isSaid(text: string): (span: Span) => boolean {
  const quotes = [...text.matchAll(QUOTED_SPEECH)].map((quote) => spanOf(quote.index, quote[0].length));
  return (span) => !quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);
}

function findAll(sentence: SentenceText, { match, unless }: Candidate<unknown>): Match[] {
  const found = match.flatMap((expression) => sentence.find(expression));
  if (found.length === 0) return found;
  return unless.some((expression) => sentence.find(expression).length > 0) ? [] : found;
}

/** What of a match is marked: a match may begin with a greeting that no mark covers, "Hi Nina, your seat was given …". */
const within = (span: Span, { start, end }: Span): Span => ({
  start: Math.max(span.start, start),
  end: Math.min(span.end, end),
});

const spanOf = (start: number, length: number): Span => ({ start, end: start + length });

function withoutOverlaps<Place extends Span>(spans: Place[]): Place[] {
  const kept: Place[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

const BETWEEN = /^[\s,;]*(?:and|but|so|or|yet)?\s+$/i;

/** Clauses of a rule with only a joint between them are one place: "Your tone was rude, and your words were too". */
function joined<Place extends Span & { phrase: Match }>(places: Place[], text: string): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, place.start))) {
      kept[kept.length - 1] = { ...last, end: place.end, phrase: { ...last.phrase, end: place.phrase.end } };
    } else kept.push(place);
  }
  return kept;
}

const WE = new Set(['we', 'our', 'us'].map(kindOf));
const I = new Set(['i', 'my', 'me'].map(kindOf));

function personOf(sentence: SentenceText): Judgement['person'] {
  if (sentence.holds(WE)) return 'we';
  return sentence.holds(I) ? 'i' : undefined;
}
