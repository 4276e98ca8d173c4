import { useState } from 'react';
import { i18n } from '#i18n';
import type { FlagView, PanelRequest } from '../../utils/coach/reply/coachView';
import { LOCALE } from '../../utils/language/locale';
import type { TeamOffers } from '../../utils/offers/teamOffers';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { FlagItem } from './FlagItem';
import './flagList.css';

interface FlagListProps {
  /** False if the reply is in another language, so nothing in it was judged. */
  isEnglish: boolean;
  flags: FlagView[];
  offers?: TeamOffers;
  onRequest: (request: PanelRequest) => void;
}

/** This many leave room for the checklist below; the others expand on request. */
const FIRST = 3;

/** The open flags, in the order of the reply. */
export function FlagList({ isEnglish, flags, offers, onRequest }: FlagListProps) {
  const section = useKeptFocus<HTMLElement>();
  const [all, setAll] = useState(false);
  const folded = flags.length - FIRST;

  return (
    <section className="section" aria-labelledby="wording" ref={section}>
      <div className="section-head">
        <h2 id="wording" tabIndex={-1}>
          {i18n.t('panel.flags.heading')}
        </h2>
        {flags.length > 0 && (
          <span className="quiet">
            {i18n.t('panel.flags.places', flags.length, { count: flags.length.toLocaleString(LOCALE) })}
          </span>
        )}
      </div>
      {flags.length === 0 ? (
        <p className="quiet">{isEnglish ? i18n.t('panel.flags.none') : i18n.t('panel.flags.notEnglish')}</p>
      ) : (
        <ul className="flags">
          {flags.map((flag, index) => (
            <FlagItem
              key={flag.id}
              flag={flag}
              offers={offers}
              hidden={!all && index >= FIRST}
              onGoTo={() => onRequest({ type: 'go-to', flagId: flag.id })}
              onApply={(rewrite) => onRequest({ type: 'apply', flagId: flag.id, rewrite })}
              onDismiss={(scope) => onRequest({ type: 'dismiss', flagId: flag.id, scope })}
            />
          ))}
        </ul>
      )}
      {folded > 0 && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? i18n.t('panel.flags.fewer')
            : i18n.t('panel.flags.more', folded, { count: folded.toLocaleString(LOCALE) })}
        </button>
      )}
    </section>
  );
}
