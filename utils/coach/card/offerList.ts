import { i18n } from '#i18n';
import { type OfferChoice, offerChoices } from '../../offers/offerChoices';
import type { TeamOffers } from '../../offers/teamOffers';
import { onTrusted } from '../input/onTrusted';

const WITH = i18n.t('coach.card.with');
const FILLED_WITH = i18n.t('coach.card.filledWith');

/** Buttons that apply a rewrite with one of its blanks filled; none if nothing that the team offers fits. */
export function offerList(rewrite: string, offers: TeamOffers, apply: (rewrite: string) => void): HTMLElement[] {
  const choices = offerChoices(rewrite, offers);
  if (choices.length === 0) return [];
  const list = document.createElement('div');
  list.className = 'offers';
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', FILLED_WITH);
  list.append(WITH, ...choices.map((choice) => offerButton(choice, apply)));
  return [list];
}

function offerButton({ blank, words, rewrite }: OfferChoice, apply: (rewrite: string) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = 'en';
  button.textContent = words;
  button.title = blank;
  onTrusted(button, 'click', () => apply(rewrite));
  return button;
}
