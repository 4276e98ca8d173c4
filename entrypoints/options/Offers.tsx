import { useStoredItem } from '../../components/hooks/useStoredItem';
import { MOST_OFFERS, OFFER_KINDS, type OfferKind } from '../../utils/offers/teamOffers';
import { teamOffers } from '../../utils/settings/settings';
import { OfferField } from './OfferField';

const WORDS: Record<OfferKind, { label: string; hint: string }> = {
  gifts: { label: 'Gifts', hint: 'Fill “[your offer]”: “a box of chocolates from our shop”.' },
  credits: { label: 'Credits', hint: 'Fill “[your offer]” too: “a month for free”.' },
  hours: { label: 'Contact hours', hint: 'Fill “[day and time]”: “5 pm today”, “noon on the next working day”.' },
  phrases: { label: 'Signature phrases', hint: 'Fill “[name]”: “Jenny from billing”.' },
};

/** What the team's agents may offer: choices for the blanks of rewrites. */
export function Offers() {
  const { value: offers, change, trouble } = useStoredItem(teamOffers);
  return (
    <section className="card recovery" aria-labelledby="offers">
      <h2 id="offers">What your team may offer</h2>
      <p className="quiet">
        Choices for the blanks of rewrites, in the card and the panel: one a line, {MOST_OFFERS} lines at most. Nothing
        is filled in until an agent chooses it.
      </p>
      <div className="settings">
        {offers &&
          OFFER_KINDS.map((kind) => (
            <OfferField
              key={kind}
              {...WORDS[kind]}
              offers={offers[kind]}
              onChange={(changed) => change({ ...offers, [kind]: changed })}
            />
          ))}
      </div>
      {trouble && <p className="trouble">{trouble}</p>}
    </section>
  );
}
