import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { followPin } from '../../utils/settings/toolbarPin';

const WHERE = i18n.t(import.meta.env.FIREFOX ? 'welcome.pin.inFirefox' : 'welcome.pin.inChrome');

/** How to keep the toolbar button in sight, and what it is good for. */
export function PinButton() {
  const [isPinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const done = new AbortController();
    followPin(setPinned, done.signal);
    return () => done.abort();
  }, []);
  return (
    <section className="card" aria-labelledby="pin">
      <h2 id="pin">{i18n.t('welcome.pin.heading')}</h2>
      <p role="status">{isPinned ? i18n.t('welcome.pin.pinned') : WHERE}</p>
      <p>{i18n.t('welcome.pin.goodFor')}</p>
    </section>
  );
}
