import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { readShortcuts, type Shortcut } from '../../utils/settings/shortcuts';

/** The keys of the extension's commands, as they are set in this browser. */
export function Keys() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    void readShortcuts().then(setShortcuts, console.error);
  }, []);
  const set = shortcuts.filter(({ keys }) => keys !== '');
  if (set.length === 0) return null;
  return (
    <section className="card" aria-labelledby="keys">
      <h2 id="keys">{i18n.t('welcome.keys.heading')}</h2>
      <dl className="keys">
        {set.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
