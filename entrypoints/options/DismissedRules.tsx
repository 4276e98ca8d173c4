import { useState } from 'react';
import { i18n } from '#i18n';
import { CATEGORY_WORDS } from '../../components/flags/categoryWords';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { Words } from '../../components/page/Words';
import { rules } from '../../rules/engine/library/library';
import { ruleName } from '../../utils/coach/card/ruleName';
import { LOCALE } from '../../utils/language/locale';
import { ruleExamples } from '../../utils/ruleFacts/ruleExamples';
import { dismissedRules } from '../../utils/settings/settings';
import { langOfMessage, langOfName } from './langOf';
import { UndoLine } from './UndoLine';
import { useMessageOf } from './useMessageOf';

/** Rules that the agent switched off, each with a way back. */
export function DismissedRules() {
  const { value: ids = [], change, trouble } = useStoredItem(dismissedRules);
  const messageOf = useMessageOf();
  const [back, setBack] = useState<string>();

  function bringBack(id: string) {
    change(ids.filter((other) => other !== id));
    setBack(id);
  }

  function undo(id: string) {
    // If it was switched off another way meanwhile, do not list it twice.
    change([...ids.filter((other) => other !== id), id]);
    setBack(undefined);
  }

  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">{i18n.t('options.dismissedRules.title')}</h2>
      {trouble && <p className="trouble">{trouble}</p>}
      {ids.length === 0 ? (
        <p className="quiet">{i18n.t('options.dismissedRules.none', { count: rules.length.toLocaleString(LOCALE) })}</p>
      ) : (
        <ul className="list">
          {ids.map((id) => {
            const rule = rules.find((known) => known.id === id);
            const message = messageOf(id);
            return (
              <li key={id}>
                <div>
                  <p>
                    <strong lang={langOfName(id)}>{ruleName(id)}</strong>
                    {rule && <span className="quiet"> · {CATEGORY_WORDS[rule.category]}</span>}
                  </p>
                  <p lang={langOfMessage(id)}>{message}</p>
                  {ruleExamples[id] && (
                    <p className="quiet">
                      <Words
                        text={i18n.t('options.dismissedRules.forExample', { example: '{example}' })}
                        parts={{ example: <span lang="en">{ruleExamples[id]}</span> }}
                      />
                    </p>
                  )}
                </div>
                <button
                  type="button"
                  className="button"
                  aria-label={i18n.t('options.dismissedRules.bringBackRule', { rule: message })}
                  onClick={() => bringBack(id)}
                >
                  {i18n.t('options.dismissedRules.bringBack')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <UndoLine
        said={back && i18n.t('options.dismissedRules.isBack', { rule: ruleName(back) })}
        onUndo={() => back && undo(back)}
      />
    </section>
  );
}
