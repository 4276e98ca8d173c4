import { withoutOffers } from '../../offerOnce';
import type { RuleHit } from './judgement';
import { rewritesFor } from './rewrite';

/** What a flag shows of its sentence. */
export interface FlagWords {
  text: string;
  /** The words that the rule is about. */
  phrase: string;
  rewrites: string[];
}

const known = new WeakMap<RuleHit, Map<string, FlagWords>>();

/**
 * The words of a flag. Remembered as long as the sentence is: with every word that is typed all flags are asked for.
 * @param person how the agent speaks of the company there
 * @param hasOffer the draft makes the customer an offer already
 */
export function wordsOf(hit: RuleHit, person: 'i' | 'we', hasOffer: boolean): FlagWords {
  const remembered = known.get(hit) ?? new Map<string, FlagWords>();
  known.set(hit, remembered);
  const key = `${person} ${hasOffer}`;
  const words = remembered.get(key) ?? readWords(hit, person, hasOffer);
  remembered.set(key, words);
  return words;
}

function readWords(
  { sentence, rule, start, end, phrase, contraction }: RuleHit,
  person: 'i' | 'we',
  hasOffer: boolean,
) {
  const text = sentence.slice(start, end);
  const rewrites = rewritesFor(rule.rewrites, {
    text,
    before: sentence.slice(0, start),
    after: sentence.slice(end),
    isClause: rule.span === 'clause',
    person,
    contraction,
  });
  return {
    text,
    phrase: sentence.slice(phrase.start, phrase.end),
    rewrites: hasOffer ? withoutOffers(rewrites) : rewrites,
  };
}
