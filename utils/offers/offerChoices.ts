import { BLANK } from '../../rules/engine/judging/rewrite';
import { offersFor, type TeamOffers } from './teamOffers';

/** A rewrite in which one blank is filled with what the team may offer. */
export interface OfferChoice {
  /** "[your offer]" */
  blank: string;
  words: string;
  rewrite: string;
}

/** The ways in which the team's own offers fill a blank of a rewrite, blank by blank. */
export function offerChoices(rewrite: string, offers: TeamOffers): OfferChoice[] {
  const blanks = new Set([...rewrite.matchAll(BLANK)].map(([blank]) => blank));
  return [...blanks].flatMap((blank) =>
    offersFor(blank, offers).map((words) => ({ blank, words, rewrite: rewrite.replace(blank, () => words) })),
  );
}
