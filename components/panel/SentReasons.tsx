import type { SentFlag } from '../../utils/conversation/askedReasons';
import type { ReasonRequest } from '../../utils/messages/agentRequest';
import { SENT_REASONS } from '../../utils/stats/sentReasons';
import { REASON_WORDS } from './reasonWords';
import './sentReasons.css';

interface SentReasonsProps {
  flag: SentFlag;
  onRequest: (request: ReasonRequest) => void;
}

/** Asks, once a reply went out with a flag, why: one click says it, another that it is nobody's business. */
export function SentReasons({ flag, onRequest }: SentReasonsProps) {
  return (
    <section className="sent-reasons" aria-labelledby="sent-reasons">
      <p id="sent-reasons">
        You sent <q>{flag.phrase}</q> with a flag. Why?
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
        Only the reason is counted.
        <button type="button" className="text-button" onClick={() => onRequest({ type: 'say-why' })}>
          Skip
        </button>
      </p>
    </section>
  );
}
