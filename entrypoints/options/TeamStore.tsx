import { useEffect, useState } from 'react';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { LONGEST_LOGIN, NO_STORE, STORE_MINUTES, STORE_NAME } from '../../utils/policy/teamStore';
import { agentPseudonym, storeSeen, teamStore } from '../../utils/settings/settings';
import { browserName } from '../../utils/stats/exports/browserName';
import { destinationName, settleDestination } from '../../utils/store/destination';
import { storeOrigin } from '../../utils/store/storeOrigin';
import { type Reading, readLine, readWholeNumber } from './readSetting';
import { SettingField } from './SettingField';
import { SettingSwitch } from './SettingSwitch';
import { StoreExample } from './StoreExample';
import { StoreProgress } from './StoreProgress';
import { storePart } from './storeParts';
import './teamStore.css';

const PARTS = {
  on: storePart('on'),
  database: storePart('database'),
  table: storePart('table'),
  user: storePart('user'),
  password: storePart('password'),
  everyMinutes: storePart('everyMinutes'),
};

/** Where the team collects counts: what is sent, that the agent has seen it, and how it goes. */
export function TeamStore() {
  const { value: store = NO_STORE } = useStoredItem(teamStore);
  const { value: seen } = useStoredItem(storeSeen);
  const { value: pseudonym } = useStoredItem(agentPseudonym);
  const randomName = useBrowserName();
  const isSeen = seen === destinationName(storeOrigin, store);
  const host = new URL(storeOrigin).host;

  async function confirm() {
    await storeSeen.setValue(destinationName(storeOrigin, store));
    await settleDestination();
  }

  return (
    <section className="card recovery" aria-labelledby="team-store">
      <h2 id="team-store">Your team’s store</h2>
      <p className="quiet">
        Your team can collect the counts of everybody in its own database at <strong>{host}</strong>. This package can
        reach that address, and no other.
      </p>
      <SettingSwitch
        item={PARTS.on}
        label="Collect counts in the store"
        hint="Nothing is sent before you have looked at what that is, below."
      />
      {store.on && (
        <>
          <ul className="points">
            <li>
              <strong>Sent:</strong> by how much each count on the statistics page has changed
              {store.everyMinutes === 60 ? ', once an hour' : `, every ${store.everyMinutes} minutes`}.
            </li>
            <li>
              <strong>As:</strong>{' '}
              {pseudonym
                ? `“${pseudonym}”, the pseudonym above.`
                : 'a random name of this browser, as there is no pseudonym above.'}{' '}
              So figures of fewer than five people can be left out.
            </li>
            <li>
              <strong>Never sent:</strong> replies, what customers write, tickets, your name, the time of day, notes on
              incidents.
            </li>
          </ul>
          <StoreExample agent={pseudonym || randomName} />
          {isSeen ? (
            <StoreProgress />
          ) : (
            <div className="row">
              <button type="button" className="button" onClick={() => void confirm()}>
                I have seen what is sent
              </button>
              <span className="quiet">Until you press this, nothing is sent.</span>
            </div>
          )}
        </>
      )}
      <details>
        <summary>Database and user</summary>
        <div className="settings">
          <SettingField item={PARTS.database} label="Database" hint="With the figures." read={readName} />
          <SettingField item={PARTS.table} label="Table" hint="In that database." read={readName} />
          <SettingField item={PARTS.user} label="User" hint="May insert, and nothing else." read={readLogin} />
          <SettingField
            item={PARTS.password}
            type="password"
            label="Password"
            hint="Of that user. A saved settings file contains it."
            read={readLogin}
          />
          <SettingField
            item={PARTS.everyMinutes}
            label="Minutes between sendings"
            hint={`From ${STORE_MINUTES[0]} to ${STORE_MINUTES[1]}, which is a day.`}
            inputMode="numeric"
            read={(text) => readWholeNumber(text, ...STORE_MINUTES)}
          />
        </div>
      </details>
    </section>
  );
}

const readLogin = (text: string) => readLine(text, LONGEST_LOGIN);

function readName(text: string): Reading<string> {
  const value = text.trim();
  if (STORE_NAME.test(value)) return { value };
  return { trouble: 'Please write a name of letters, digits and underscores.' };
}

function useBrowserName(): string {
  const [name, setName] = useState('');
  useEffect(() => {
    let isOver = false;
    browserName().then((known) => isOver || setName(known), console.error);
    return () => {
      isOver = true;
    };
  }, []);
  return name;
}
