import { i18n } from '#i18n';
import type { Shortcut } from '../../utils/settings/shortcuts';

// The list is in the panel, which renders again while the agent types: looked up once.
const HEADING = i18n.t('common.shortcuts.heading');
const NOT_SET = i18n.t('common.shortcuts.notSet');
const HINT = i18n.t('common.shortcuts.hint');

/** The keyboard shortcuts, collapsed until wanted. */
export function ShortcutList({ shortcuts }: { shortcuts: Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <details className="shortcuts">
      <summary>{HEADING}</summary>
      <dl>
        {shortcuts.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className="quiet">{NOT_SET}</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{HINT}</p>
    </details>
  );
}
