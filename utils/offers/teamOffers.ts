/** What a team may offer, by kind. */
export const OFFER_KINDS = ['gifts', 'credits', 'hours', 'phrases'] as const;

export type OfferKind = (typeof OFFER_KINDS)[number];

/** Short texts that may fill a blank, in the team's own words. */
export type TeamOffers = Readonly<Record<OfferKind, readonly string[]>>;

export const NO_OFFERS: TeamOffers = { gifts: [], credits: [], hours: [], phrases: [] };

/** The limits per kind and, in UTF-16 units, per text: offers have to fit in a card. */
export const MOST_OFFERS = 6;
export const LONGEST_OFFER = 80;

/** The blanks that each kind fills, by their words. */
const FILLS: Record<OfferKind, RegExp> = {
  gifts: /\b(?:offer|gift|gesture|puts this right)\b/,
  credits: /\b(?:offer|option|puts this right)\b/,
  hours: /^\[day and time\]$/,
  phrases: /^\[(?:name|who|colleague)\]$/,
};

/** The team's texts that fit a blank. @param blank "[your offer]" */
export function offersFor(blank: string, offers: TeamOffers): string[] {
  return OFFER_KINDS.filter((kind) => FILLS[kind].test(blank)).flatMap((kind) => offers[kind]);
}
