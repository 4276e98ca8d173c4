import { offerChoices } from '../../utils/offers/offerChoices';
import type { TeamOffers } from '../../utils/offers/teamOffers';
import { OfferChoices } from './OfferChoices';
import './offers.css';

interface RewriteOffersProps {
  rewrite: string;
  offers: TeamOffers;
  onApply: (rewrite: string) => void;
}

/** Applies a rewrite with one of its blanks filled by what the team may offer. */
export function RewriteOffers({ rewrite, offers, onApply }: RewriteOffersProps) {
  const choices = offerChoices(rewrite, offers);
  return [...new Set(choices.map(({ blank }) => blank))].map((blank) => {
    const ofBlank = choices.filter((choice) => choice.blank === blank);
    return (
      <OfferChoices
        key={blank}
        label={blank}
        words={ofBlank.map(({ words }) => words)}
        onChoose={(words) => onApply(ofBlank.find((choice) => choice.words === words)?.rewrite ?? rewrite)}
      />
    );
  });
}
