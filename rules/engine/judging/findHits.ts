import type { Match, SentenceText } from '../expressions/match';
import { widen } from '../expressions/widen';
import type { Candidate } from '../library/detectorIndex';
import type { LibraryRule } from '../library/libraryRule';
import type { ReadSentence } from '../sentences/readSentence';
import type { Span } from '../sentences/sentences';
import type { RuleHit } from './judgement';

const QUOTED_SPEECH = /"[^"]{3,}"/g;

/** What rules find in a sentence. @param candidates the rules that could match in it */
export function findHits(read: ReadSentence, candidates: Iterable<Candidate<LibraryRule>>): RuleHit[] {
  const { words: parsed, original, sentence } = read;
  const { text } = parsed;
  const isSaid = notQuoted(text);
  const hits: RuleHit[] = [];
  for (const candidate of candidates) {
    const { owner } = candidate;
    const found = findMatches(parsed, candidate).filter(isSaid);
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

/** Where the patterns of a rule or step match in a sentence; nowhere if one of its exceptions does. */
export function findMatches(sentence: SentenceText, { match, unless }: Candidate<unknown>): Match[] {
  const found = match.flatMap((expression) => sentence.find(expression));
  if (found.length === 0) return found;
  return unless.some((expression) => sentence.find(expression).length > 0) ? [] : found;
}

/** Tells what the agent says from what the agent quotes somebody as saying. */
export function notQuoted(text: string): (span: Span) => boolean {
  const quotes = [...text.matchAll(QUOTED_SPEECH)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return (span) => !quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);
}

/** The marked part of a match: it may begin with a greeting that is not marked, "Hi Nina, your seat was given …". */
const within = (span: Span, { start, end }: Span): Span => ({
  start: Math.max(span.start, start),
  end: Math.min(span.end, end),
});

function withoutOverlaps<Place extends Span>(spans: Place[]): Place[] {
  const kept: Place[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

const BETWEEN = /^[\s,;]*(?:and|but|so|or|yet)?\s+$/i;

/**
 * Clauses of a rule with nothing but a conjunction between them are one place: "Your tone was rude, and your words were
 * too".
 */
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
