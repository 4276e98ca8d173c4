import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { MOST_OFFERS, OFFER_KINDS } from '../../utils/offers/teamOffers';
import { teamOffers } from '../../utils/settings/settings';
import { OfferField } from './OfferField';

/** What the team's agents may offer: choices for the blanks of rewrites. */
export function Offers() {
  const { value: offers, change, trouble } = useStoredItem(teamOffers);
  return (
    <section className="card recovery" aria-labelledby="offers">
      <h2 id="offers">{i18n.t('options.offers.title')}</h2>
      <p className="quiet">{i18n.t('options.offers.lead', { most: MOST_OFFERS })}</p>
      <div className="settings">
        {offers &&
          OFFER_KINDS.map((kind) => (
            <OfferField
              key={kind}
              label={i18n.t(`options.offers.${kind}.label`)}
              hint={i18n.t(`options.offers.${kind}.hint`)}
              offers={offers[kind]}
              onChange={(changed) => change({ ...offers, [kind]: changed })}
            />
          ))}
      </div>
      {trouble && <p className="trouble">{trouble}</p>}
    </section>
  );
}
