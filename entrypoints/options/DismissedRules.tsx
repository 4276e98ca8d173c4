import { useState } from 'react';
import { CATEGORY_WORDS } from '../../components/flags/categoryWords';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { rules } from '../../rules/engine/library/library';
import { ruleName } from '../../utils/coach/card/ruleName';
import { ruleExamples } from '../../utils/ruleFacts/ruleExamples';
import { dismissedRules } from '../../utils/settings/settings';
import { UndoLine } from './UndoLine';
import { useMessageOf } from './useMessageOf';

/** Rules that the agent switched off, each with the way back. */
export function DismissedRules() {
  const { value: ids = [], change, trouble } = useStoredItem(dismissedRules);
  const messageOf = useMessageOf();
  const [back, setBack] = useState<string>();

  function bringBack(id: string) {
    change(ids.filter((other) => other !== id));
    setBack(id);
  }

  function undo(id: string) {
    // Switched off meanwhile in another way, it is not to be listed twice.
    change([...ids.filter((other) => other !== id), id]);
    setBack(undefined);
  }

  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">Rules switched off</h2>
      {trouble && <p className="trouble">{trouble}</p>}
      {ids.length === 0 ? (
        <p className="quiet">None: all {rules.length} rules are on.</p>
      ) : (
        <ul className="list">
          {ids.map((id) => {
            const rule = rules.find((known) => known.id === id);
            const message = messageOf(id);
            return (
              <li key={id}>
                <div>
                  <p>
                    <strong>{ruleName(id)}</strong>
                    {rule && <span className="quiet"> · {CATEGORY_WORDS[rule.category]}</span>}
                  </p>
                  <p>{message}</p>
                  {ruleExamples[id] && <p className="quiet">It catches, for example: “{ruleExamples[id]}”</p>}
                </div>
                <button
                  type="button"
                  className="button"
                  aria-label={`Bring back: ${message}`}
                  onClick={() => bringBack(id)}
                >
                  Bring back
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <UndoLine said={back && `The rule “${ruleName(back)}” is on again.`} onUndo={() => back && undo(back)} />
    </section>
  );
}
