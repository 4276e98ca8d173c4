import { useEffect, useRef } from 'react';
import type { FlagView, PanelRequest } from '../utils/coach/coachView';
import { FlagItem } from './FlagItem';
import './flagList.css';

interface FlagListProps {
  flags: FlagView[];
  onRequest: (request: PanelRequest) => void;
}

/** The open flags in the order of the reply. */
export function FlagList({ flags, onRequest }: FlagListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef(false);

  // An answered flag goes away together with the button that had the focus: keyboard users go on from the heading.
  useEffect(() => {
    if (answered.current && document.activeElement === document.body) heading.current?.focus();
    answered.current = false;
  }, [flags]);

  function answer(request: PanelRequest) {
    answered.current = true;
    onRequest(request);
  }

  return (
    <section className="section" aria-labelledby="wording">
      <div className="section-head">
        <h2 id="wording" ref={heading} tabIndex={-1}>
          Wording
        </h2>
        {flags.length > 0 && <span className="quiet">{flags.length === 1 ? '1 place' : `${flags.length} places`}</span>}
      </div>
      {flags.length === 0 ? (
        <p className="quiet">Nothing to change so far.</p>
      ) : (
        <ul className="flags">
          {flags.map((flag) => (
            <FlagItem
              key={flag.id}
              flag={flag}
              onGoTo={() => onRequest({ type: 'go-to', flagId: flag.id })}
              onApply={(rewrite) => answer({ type: 'apply', flagId: flag.id, rewrite })}
              onDismiss={(scope) => answer({ type: 'dismiss', flagId: flag.id, scope })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
