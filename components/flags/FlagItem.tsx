import { i18n } from '#i18n';
import { basisWords } from '../../utils/coach/card/basisWords';
import { SEVERITY_WORDS } from '../../utils/coach/card/severityWords';
import type { DismissScope, FlagView } from '../../utils/coach/reply/coachView';
import { NO_OFFERS, type TeamOffers } from '../../utils/offers/teamOffers';
import { DismissMenu } from './DismissMenu';
import { RewriteOffers } from './RewriteOffers';
import { RewriteText } from './RewriteText';

interface FlagItemProps {
  flag: FlagView;
  /** What the team may offer: choices for the rewrite's blanks. */
  offers?: TeamOffers;
  /** Collapsed. */
  hidden?: boolean;
  onGoTo: () => void;
  onApply: (rewrite: string) => void;
  onDismiss: (scope: DismissScope) => void;
}

/** One flag: the words, what they do, and the first rewrite. The card in the page has the other rewrites. */
export function FlagItem({ flag, offers = NO_OFFERS, hidden, onGoTo, onApply, onDismiss }: FlagItemProps) {
  const [rewrite] = flag.rewrites;
  return (
    <li className="flag card" hidden={hidden}>
      <div className="flag-head">
        <span className={`severity ${flag.severity}`}>{SEVERITY_WORDS[flag.severity]}</span>
        <DismissMenu text={flag.text} onDismiss={onDismiss} />
      </div>
      <button type="button" className="flag-text" title={i18n.t('panel.flags.show')} onClick={onGoTo}>
        <span>
          <span className={`severity ${flag.severity}`} lang="en">
            {flag.text}
          </span>
        </span>
      </button>
      <p lang="en">{flag.message}</p>
      {rewrite !== undefined && (
        <button type="button" className="rewrite" onClick={() => onApply(rewrite)}>
          <small>{rewrite === '' ? i18n.t('panel.flags.betterWithout') : i18n.t('coach.writeInstead')}</small>
          <span lang={rewrite === '' ? undefined : 'en'}>
            <RewriteText rewrite={rewrite} />
          </span>
        </button>
      )}
      {rewrite !== undefined && <RewriteOffers rewrite={rewrite} offers={offers} onApply={onApply} />}
      <details>
        <summary>{i18n.t('coach.why')}</summary>
        <p lang="en">{flag.why}</p>
        <p className="quiet">{basisWords(flag)}</p>
      </details>
    </li>
  );
}
