import { withoutOffers } from '../../offerOnce';
import type { RuleHit } from './judgement';
import { rewritesFor } from './rewrite';

/** The words of a flag, as the agent sees them. */
export interface FlagWords {
  text: string;
  /** The words that the rule is about. */
  phrase: string;
  rewrites: string[];
}

const known = new WeakMap<RuleHit, Map<string, FlagWords>>();

/**
 * The words of a flag. They are remembered as long as the sentence is, because every keystroke asks for all flags.
 * @param person how the agent refers to the company there
 * @param hasOffer whether the draft already makes the customer an offer
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
