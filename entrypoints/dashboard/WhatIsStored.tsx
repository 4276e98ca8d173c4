import { useState } from 'react';
import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { AskFirst } from '../../components/page/AskFirst';
import { Words } from '../../components/page/Words';
import { LOCALE } from '../../utils/language/locale';
import { retentionDays } from '../../utils/settings/settings';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import { deleteStored, type StoredKind } from '../../utils/storage/deleteStored';
import { STORED } from './stored';

/** What is stored, as text, and a way to delete it. */
export function WhatIsStored() {
  const { value: keptDays } = useStoredItem(retentionDays);
  const [chosen, setChosen] = useState<readonly StoredKind[]>(STORED.map(({ kind }) => kind));
  const [outcome, setOutcome] = useState('');
  const names = STORED.filter(({ kind }) => chosen.includes(kind)).map(({ name }) => name);

  async function remove() {
    const deleted = deleteStored(chosen).then(
      () => i18n.t('statistics.stored.deleted', { things: listed(names) }),
      (error: unknown) => storageTrouble(error, 'stored data'),
    );
    setOutcome(await deleted);
  }

  return (
    <section className="card" aria-labelledby="stored">
      <h2 id="stored">{i18n.t('statistics.stored.title')}</h2>
      <p>
        {import.meta.env.STORE_ORIGIN
          ? i18n.t('statistics.stored.keptHereAndSent')
          : i18n.t('statistics.stored.keptHere')}{' '}
        {i18n.t('statistics.stored.neverStored')}
      </p>
      <fieldset className="stored">
        <legend>{i18n.t('statistics.stored.choose')}</legend>
        <ul className="list">
          {STORED.map(({ kind, name, meaning }) => (
            <li key={kind}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(kind)}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, kind] : chosen.filter((other) => other !== kind))
                  }
                />
                <span>
                  <strong>{capitalised(name)}.</strong> <span className="quiet">{meaning(keptDays)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className="quiet">
        <Words
          text={i18n.t('statistics.stored.notDeleted', { options: '{options}' })}
          parts={{ options: <a href="options.html">{i18n.t('statistics.stored.options')}</a> }}
        />
      </p>
      <div className="row">
        <AskFirst
          opener={
            names.length === STORED.length
              ? i18n.t('statistics.stored.deleteAll')
              : i18n.t('statistics.stored.deleteTicked')
          }
          enabled={names.length > 0}
          question={i18n.t('statistics.stored.question', { things: listed(names) })}
          keep={i18n.t('statistics.stored.keep')}
          onAsk={() => setOutcome('')}
          onConfirm={() => void remove()}
        />
        <p role="status">{outcome}</p>
      </div>
    </section>
  );
}

/** `a, b and c` */
function listed(names: string[]): string {
  return new Intl.ListFormat(LOCALE).format(names);
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase(LOCALE) + words.slice(1);
}
