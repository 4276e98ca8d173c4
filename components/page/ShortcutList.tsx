import type { Shortcut } from '../../utils/settings/shortcuts';

/** The keyboard shortcuts, folded away until wanted. */
export function ShortcutList({ shortcuts }: { shortcuts: Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <details className="shortcuts">
      <summary>Keyboard shortcuts</summary>
      <dl>
        {shortcuts.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className="quiet">not set</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">You can change them in the browser’s settings for extensions.</p>
    </details>
  );
}
