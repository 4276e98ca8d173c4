import { useStoredItem } from '../../components/useStoredItem';
import { ruleName } from '../../utils/coach/ruleName';
import { dismissedPhrases } from '../../utils/settings';
import { useMessageOf } from './useMessageOf';

/** Phrases that the agent dismissed for good, each with the way back. */
export function DismissedPhrases() {
  const { value: phrases = [], change, trouble } = useStoredItem(dismissedPhrases);
  const messageOf = useMessageOf();
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
                onClick={() => change(phrases.filter((other) => other !== dismissed))}
              >
                Bring back
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
