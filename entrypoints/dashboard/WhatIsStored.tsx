import { useState } from 'react';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { AskFirst } from '../../components/page/AskFirst';
import { retentionDays } from '../../utils/settings/settings';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import { deleteStored, type StoredKind } from '../../utils/storage/deleteStored';
import { STORED } from './stored';

/** What is stored, in words, and the way to be rid of it. */
export function WhatIsStored() {
  const { value: keptDays } = useStoredItem(retentionDays);
  const [chosen, setChosen] = useState<readonly StoredKind[]>(STORED.map(({ kind }) => kind));
  const [outcome, setOutcome] = useState('');
  const names = STORED.filter(({ kind }) => chosen.includes(kind)).map(({ name }) => name);

  async function remove() {
    const deleted = deleteStored(chosen).then(
      () => `Deleted: ${listed(names)}.`,
      (error: unknown) => storageTrouble(error, 'stored data'),
    );
    setOutcome(await deleted);
  }

  return (
    <section className="card" aria-labelledby="stored">
      <h2 id="stored">What is stored</h2>
      <p>
        {import.meta.env.STORE_ORIGIN
          ? 'Everything on this page is kept in this browser. Counts are also sent to your team’s store, if the options say so; what was sent stays there. '
          : 'Everything on this page is kept in this browser only, and nothing is sent anywhere: a file leaves this machine only when you export it. '}
        Drafts, customers’ messages and ticket numbers are never stored, unless an agent writes them into a note.
      </p>
      <fieldset className="stored">
        <legend>Choose what to delete</legend>
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
        Reminders that still wait are not deleted here: answer or drop them in the panel. The{' '}
        <a href="options.html">options</a> and the days of a lead’s habits stay, too.
      </p>
      <div className="row">
        <AskFirst
          opener={names.length === STORED.length ? 'Delete all…' : 'Delete what is ticked…'}
          enabled={names.length > 0}
          question={`Delete the ${listed(names)} of all days? This cannot be undone.`}
          keep="Keep them"
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
  return new Intl.ListFormat('en-GB').format(names);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
