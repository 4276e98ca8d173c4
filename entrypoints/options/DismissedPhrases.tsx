import { useState } from 'react';
import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { ruleName } from '../../utils/coach/card/ruleName';
import { type DismissedPhrase, dismissedPhrases } from '../../utils/settings/settings';
import { langOfMessage, langOfName } from './langOf';
import { UndoLine } from './UndoLine';
import { useMessageOf } from './useMessageOf';

/** Phrases that the agent dismissed for good, each with a way back. */
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
    // If it was dismissed again meanwhile, do not list it twice.
    change([...phrases.filter(isOther), dismissed]);
    setBack(undefined);
  }

  return (
    <section className="card" aria-labelledby="phrases">
      <h2 id="phrases">{i18n.t('options.dismissedPhrases.title')}</h2>
      {trouble && <p className="trouble">{trouble}</p>}
      {phrases.length === 0 ? (
        <p className="quiet">{i18n.t('options.dismissedPhrases.none')}</p>
      ) : (
        <ul className="list">
          {phrases.map((dismissed) => {
            const { ruleId, phrase } = dismissed;
            return (
              <li key={`${ruleId} ${phrase}`}>
                <div>
                  <p>
                    <span lang="en">{i18n.t('options.quoted', { text: phrase })}</span>
                    <span className="quiet"> · </span>
                    <span className="quiet" lang={langOfName(ruleId)}>
                      {ruleName(ruleId)}
                    </span>
                  </p>
                  <p className="quiet" lang={langOfMessage(ruleId)}>
                    {messageOf(ruleId)}
                  </p>
                </div>
                <button
                  type="button"
                  className="button"
                  aria-label={i18n.t('options.dismissedPhrases.bringBackPhrase', { phrase })}
                  onClick={() => bringBack(dismissed)}
                >
                  {i18n.t('options.dismissedPhrases.bringBack')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <UndoLine
        said={back && i18n.t('options.dismissedPhrases.isBack', { phrase: back.phrase })}
        onUndo={() => back && undo(back)}
      />
    </section>
  );
}
