import { useState } from 'react';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { ruleName } from '../../utils/coach/card/ruleName';
import { type DismissedPhrase, dismissedPhrases } from '../../utils/settings/settings';
import { UndoLine } from './UndoLine';
import { useMessageOf } from './useMessageOf';

/** Phrases that the agent dismissed for good, each with the way back. */
export function DismissedPhrases() {
  const { value: phrases = [], change, trouble } = useStoredItem(dismissedPhrases);
  const messageOf = useMessageOf();
  const [back, setBack] = useState<DismissedPhrase>();

  function bringBack(dismissed: DismissedPhrase) {
    change(phrases.filter((other) => other !== dismissed));
    setBack(dismissed);
  }

  function undo(dismissed: DismissedPhrase) {
    const isOther = ({ ruleId, phrase }: DismissedPhrase) => ruleId !== dismissed.ruleId || phrase !== dismissed.phrase;
    // Dismissed again meanwhile, it is not to be listed twice.
    change([...phrases.filter(isOther), dismissed]);
    setBack(undefined);
  }

  return (
    <section className="card" aria-labelledby="phrases">
      <h2 id="phrases">Dismissed phrases</h2>
      {trouble && <p className="trouble">{trouble}</p>}
      {phrases.length === 0 ? (
        <p className="quiet">None. A phrase that you dismiss “in every reply” is listed here.</p>
      ) : (
        <ul className="list">
          {phrases.map((dismissed) => (
            <li key={`${dismissed.ruleId} ${dismissed.phrase}`}>
              <div>
                <p>
                  “{dismissed.phrase}”<span className="quiet"> · {ruleName(dismissed.ruleId)}</span>
                </p>
                <p className="quiet">{messageOf(dismissed.ruleId)}</p>
              </div>
              <button
                type="button"
                className="button"
                aria-label={`Bring back “${dismissed.phrase}”`}
                onClick={() => bringBack(dismissed)}
              >
                Bring back
              </button>
            </li>
          ))}
        </ul>
      )}
      <UndoLine said={back && `“${back.phrase}” is flagged again.`} onUndo={() => back && undo(back)} />
    </section>
  );
}
