import { BLANK } from './engine/judging/rewrite';

/** What a blank promises. */
const OFFER = /\b(?:offer|option|refund|discount|voucher|credit|gift|stopgap|puts this right)\b/;
/** The words that introduce an offer whose blank is filled in. */
const BEGUN =
  /\b(?:I|we) (?:can|could|['’]d like to|would like to) (?:also |still )?offer you\b|\bwhat (?:I|we) can (?:still |also )?(?:do|offer)\b[^.!?]{0,40}? is\b|\bhere is what (?:I|we) can do\b/i;
/** ", and what we can do is [your offer]". */
const OFFER_CLAUSE = /(?:, and |; |\. )[^,;.]*$/;

const blanksForOffers = (text: string) => (text.match(BLANK) ?? []).filter((blank) => OFFER.test(blank));

/** Whether a sentence makes the customer an offer in the words of a rewrite, with its blank filled in or not. */
export const makesOffer = (sentence: string) => BEGUN.test(sentence) || blanksForOffers(sentence).length > 0;

/**
 * The rewrites of a flag in a draft that already makes an offer: an agent who takes the first rewrite of each flag
 * would promise the customer one thing after another. Offers are cut from rewrites, and a rewrite that is only an
 * offer is left out; if none would be left, all stay.
 * @param rewrites as they read in the draft, best first
 */
export function withoutOffers(rewrites: string[]): string[] {
  const others = [...new Set(rewrites.flatMap(withoutOffer))];
  // A bare "We can't [do what you asked]" says less than the one that continues with a reason.
  const best = others.filter(
    (rewrite) => rewrite === '' || !others.some((other) => other !== rewrite && other.startsWith(rewrite)),
  );
  return best.length > 0 ? best : rewrites;
}

/** A rewrite without its offer; empty if it is only an offer. */
function withoutOffer(rewrite: string): string[] {
  if (!makesOffer(rewrite)) return [rewrite];
  const rest = rewrite.replace(OFFER_CLAUSE, '');
  return rest === rewrite || makesOffer(rest) ? [] : [rest];
}
