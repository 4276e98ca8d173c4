import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { LOCALE } from '../../utils/language/locale';
import { reasonOf } from '../../utils/stats/storageTrouble';
import { database } from '../../utils/storage/database';
import { countWaiting } from '../../utils/store/outbox';
import { sendOutbox, triesSoFar } from '../../utils/store/sendOutbox';

/** How sending is going, as sentences, and a way to send before the next time. */
export function StoreProgress() {
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const progress = useLiveQuery(async () => {
    const dropped = await database.store.get('dropped');
    return {
      waiting: await countWaiting(),
      tries: await triesSoFar(),
      dropped: dropped?.name === 'dropped' ? dropped : undefined,
    };
  });
  if (!progress) return null;
  const { waiting, tries, dropped } = progress;

  async function send() {
    setIsBusy(true);
    setTrouble('');
    await sendOutbox().catch((error: unknown) => setTrouble(reasonOf(error, 'counts')));
    setIsBusy(false);
  }

  return (
    <>
      <p role="status">
        {tries.sent === undefined
          ? i18n.t('teamStore.progress.neverSent')
          : i18n.t('teamStore.progress.lastSent', { time: timeWords(tries.sent) })}{' '}
        {waiting === 0
          ? i18n.t('teamStore.progress.nothingWaits')
          : i18n.t('teamStore.progress.waiting', waiting, { count: waiting.toLocaleString(LOCALE) })}
      </p>
      {tries.trouble && (
        <div className="trouble" role="alert">
          <p>{tries.trouble}</p>
          <p>{i18n.t('teamStore.progress.again', { time: timeWords(tries.next) })}</p>
        </div>
      )}
      {dropped && (
        <p className="trouble">
          {i18n.t('teamStore.progress.dropped', dropped.counts, {
            count: dropped.counts.toLocaleString(LOCALE),
            day: dropped.day,
          })}
        </p>
      )}
      {trouble && <p className="trouble">{trouble}</p>}
      <div>
        <button type="button" className="button" disabled={isBusy || waiting === 0} onClick={() => void send()}>
          {i18n.t('teamStore.progress.send')}
        </button>
      </div>
    </>
  );
}

function timeWords(time: number): string {
  return new Date(time).toLocaleString(LOCALE, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}
