import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { reasonOf } from '../../utils/stats/storageTrouble';
import { database } from '../../utils/storage/database';
import { countWaiting } from '../../utils/store/outbox';
import { sendOutbox, triesSoFar } from '../../utils/store/sendOutbox';

/** How sending goes, in sentences, and the way not to wait for the next time. */
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
        {tries.sent === undefined ? 'Nothing was sent yet.' : `Last sent on ${timeWords(tries.sent)}.`}{' '}
        {waiting === 0 ? 'Nothing waits.' : `${inWords(waiting)} wait to be sent.`}
      </p>
      {tries.trouble && (
        <p className="trouble" role="alert">
          {tries.trouble} What waits is kept, and tried again on {timeWords(tries.next)}.
        </p>
      )}
      {dropped && (
        <p className="trouble">
          So much waited that {inWords(dropped.counts)} of days up to {dropped.day} were given up. They are still on the
          statistics page of this browser.
        </p>
      )}
      {trouble && <p className="trouble">{trouble}</p>}
      <div>
        <button type="button" className="button" disabled={isBusy || waiting === 0} onClick={() => void send()}>
          Send now
        </button>
      </div>
    </>
  );
}

const inWords = (counts: number) => (counts === 1 ? '1 count' : `${counts.toLocaleString('en')} counts`);

function timeWords(time: number): string {
  return new Date(time).toLocaleString('en', { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
}
