import { i18n } from '#i18n';
import type { BlankPlace } from '../../utils/coach/reply/coachView';
import { NO_OFFERS, offersFor, type TeamOffers } from '../../utils/offers/teamOffers';
import { OfferChoices } from '../flags/OfferChoices';
import '../flags/offers.css';

interface BlankNoticeProps {
  /** In the draft's order. */
  blanks: string[];
  offers?: TeamOffers;
  onGoTo: (blank: BlankPlace) => void;
  onFill: (blank: BlankPlace, words: string) => void;
}

/** Lists the blanks of applied rewrites that are still in the reply: a click goes to one, or fills it. */
export function BlankNotice({ blanks, offers = NO_OFFERS, onGoTo, onFill }: BlankNoticeProps) {
  if (blanks.length === 0) return null;
  return (
    <section className="notice" aria-label={i18n.t('panel.blanks.label')}>
      <p>
        <strong>{i18n.t('panel.blanks.heading')}</strong>
      </p>
      <ul className="blanks">
        {blanks.map((text, at) => (
          // A blank has no identity other than its position: two sentences may contain the same one.
          <li key={at}>
            <button
              type="button"
              className="text-button"
              title={i18n.t('panel.blanks.goTo')}
              onClick={() => onGoTo({ at, text })}
            >
              <span className="blank" lang="en">
                {text}
              </span>
            </button>
            <OfferChoices
              label={text}
              words={offersFor(text, offers)}
              onChoose={(words) => onFill({ at, text }, words)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
