import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { Words } from '../../components/page/Words';
import { LOCALE } from '../../utils/language/locale';
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

/** Where the team collects counts: what is sent, that the agent has seen it, and how it is going. */
export function TeamStore() {
  const { value: store = NO_STORE } = useStoredItem(teamStore);
  const { value: seen } = useStoredItem(storeSeen);
  const { value: pseudonym } = useStoredItem(agentPseudonym);
  const randomName = useBrowserName();
  const isSeen = seen === destinationName(storeOrigin, store);
  const host = new URL(storeOrigin).host;
  const [shortest, longest] = STORE_MINUTES;

  async function confirm() {
    await storeSeen.setValue(destinationName(storeOrigin, store));
    await settleDestination();
  }

  return (
    <section className="card recovery" aria-labelledby="team-store">
      <h2 id="team-store">{i18n.t('teamStore.title')}</h2>
      <p className="quiet">
        <Words text={i18n.t('teamStore.about', { host: '{host}' })} parts={{ host: <strong>{host}</strong> }} />
      </p>
      <SettingSwitch item={PARTS.on} label={i18n.t('teamStore.on')} hint={i18n.t('teamStore.onHint')} />
      {store.on && (
        <>
          <ul className="points">
            <li>
              <strong>{i18n.t('teamStore.sent')}</strong> {sentWords(store.everyMinutes)}
            </li>
            <li>
              <strong>{i18n.t('teamStore.as')}</strong>{' '}
              {pseudonym ? i18n.t('teamStore.asPseudonym', { pseudonym }) : i18n.t('teamStore.asRandom')}
            </li>
            <li>
              <strong>{i18n.t('teamStore.never')}</strong> {i18n.t('teamStore.neverWhat')}
            </li>
          </ul>
          <StoreExample agent={pseudonym || randomName} />
          {isSeen ? (
            <StoreProgress />
          ) : (
            <div className="row">
              <button type="button" className="button" onClick={() => void confirm()}>
                {i18n.t('teamStore.seen')}
              </button>
              <span className="quiet">{i18n.t('teamStore.unseen')}</span>
            </div>
          )}
        </>
      )}
      <details className="store-access">
        <summary>{i18n.t('teamStore.access.title')}</summary>
        <div className="settings">
          <SettingField
            item={PARTS.database}
            label={i18n.t('teamStore.access.database')}
            hint={i18n.t('teamStore.access.databaseHint')}
            read={readName}
          />
          <SettingField
            item={PARTS.table}
            label={i18n.t('teamStore.access.table')}
            hint={i18n.t('teamStore.access.tableHint')}
            read={readName}
          />
          <SettingField
            item={PARTS.user}
            label={i18n.t('teamStore.access.user')}
            hint={i18n.t('teamStore.access.userHint')}
            read={readLogin}
          />
          <SettingField
            item={PARTS.password}
            type="password"
            label={i18n.t('teamStore.access.password')}
            hint={i18n.t('teamStore.access.passwordHint')}
            read={readLogin}
          />
          <SettingField
            item={PARTS.everyMinutes}
            label={i18n.t('teamStore.access.minutes')}
            hint={i18n.t('teamStore.access.minutesHint', { from: shortest, to: longest })}
            inputMode="numeric"
            read={(text) => readWholeNumber(text, ...STORE_MINUTES)}
          />
        </div>
      </details>
    </section>
  );
}

function sentWords(everyMinutes: number): string {
  if (everyMinutes === 60) return i18n.t('teamStore.sentHourly');
  return i18n.t('teamStore.sentEvery', { minutes: everyMinutes.toLocaleString(LOCALE) });
}

const readLogin = (text: string) => readLine(text, LONGEST_LOGIN);

function readName(text: string): Reading<string> {
  const value = text.trim();
  if (STORE_NAME.test(value)) return { value };
  return { trouble: i18n.t('teamStore.access.noName') };
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
