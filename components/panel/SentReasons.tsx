import { i18n } from '#i18n';
import type { SentFlag } from '../../utils/conversation/askedReasons';
import { OPEN } from '../../utils/language/openPlaces';
import type { ReasonRequest } from '../../utils/messages/agentRequest';
import { SENT_REASONS } from '../../utils/stats/sentReasons';
import { Words } from '../page/Words';
import { REASON_WORDS } from './reasonWords';
import './sentReasons.css';

interface SentReasonsProps {
  flag: SentFlag;
  onRequest: (request: ReasonRequest) => void;
}

/** Asks why a reply was sent with a flag: one click gives the reason, another declines to say. */
export function SentReasons({ flag, onRequest }: SentReasonsProps) {
  return (
    <section className="sent-reasons" aria-labelledby="sent-reasons">
      <p id="sent-reasons">
        <Words text={i18n.t('panel.sentReason.question', OPEN)} parts={{ phrase: <q lang="en">{flag.phrase}</q> }} />
      </p>
      <div className="sent-reasons-choices">
        {SENT_REASONS.map((reason) => (
          <button
            type="button"
            key={reason}
            className="small-button"
            onClick={() => onRequest({ type: 'say-why', reason })}
          >
            {REASON_WORDS[reason]}
          </button>
        ))}
      </div>
      <p className="quiet">
        {i18n.t('panel.sentReason.counted')}
        <button type="button" className="text-button" onClick={() => onRequest({ type: 'say-why' })}>
          {i18n.t('panel.sentReason.skip')}
        </button>
      </p>
    </section>
  );
}
