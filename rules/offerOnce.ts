import { BLANK } from './engine/rewrite';

/** What a blank promises. */
const OFFER = /\b(?:offer|option|refund|discount|voucher|credit|gift|stopgap|puts this right)\b/;
/** ", and what we can do is [your offer]". */
const OFFER_CLAUSE = /(?:, and |; )[^,;]*$/;
/** Fewer words before a blank, "I can", tell nothing. */
const LEADING = 4;

/**
 * Makes what keeps a draft to one offer, as an agent who takes the first rewrite of each flag would promise the customer
 * one thing after another. Where the draft has a blank for an offer, or an offer in the words of the rewrite, it gives
 * rewrites without theirs, and leaves out those that are nothing else; where nothing would be left, all stay.
 */
export function offerOnce(draft: string): (rewrites: string[]) => string[] {
  let hasBlank: boolean | undefined;
  let small: string | undefined;
  const begun = new Map<string, boolean>();

  /** Whether the draft holds the words that lead to an offer, with its blank filled in or not. */
  const holds = (leading: string): boolean => {
    small ??= draft.toLowerCase();
    const known = begun.get(leading) ?? small.includes(leading);
    begun.set(leading, known);
    return known;
  };

  return (rewrites) => {
    const leading = rewrites.flatMap(wordsBeforeOffer);
    if (leading.length === 0) return rewrites;
    hasBlank ??= blanksForOffers(draft).length > 0;
    if (!hasBlank && !leading.some((words) => words.split(' ').length > LEADING && holds(words))) return rewrites;
    const others = new Set(rewrites.flatMap(withoutOffer));
    return others.size > 0 ? [...others] : rewrites;
  };
}

const blanksForOffers = (text: string) => (text.match(BLANK) ?? []).filter((blank) => OFFER.test(blank));

/** The words that lead to the blank of an offer, in small letters: "what we can do is ". None where there is no offer. */
function wordsBeforeOffer(rewrite: string): string[] {
  const [blank] = blanksForOffers(rewrite);
  if (blank === undefined) return [];
  return [
    /[^[\],;:.]*:? ?$/
      .exec(rewrite.slice(0, rewrite.indexOf(blank)))?.[0]
      .replace(/^ ?and /, '')
      .toLowerCase() ?? '',
  ];
}

/** A rewrite without its offer; none where it is nothing but an offer. */
function withoutOffer(rewrite: string): string[] {
  if (blanksForOffers(rewrite).length === 0) return [rewrite];
  const rest = rewrite.replace(OFFER_CLAUSE, '');
  return rest === rewrite || blanksForOffers(rest).length > 0 ? [] : [rest];
}
