import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** Says what was deleted, and takes it back. It gets the focus, as the button that was pressed may be gone. */
export function UndoNotice({ children, onUndo }: { children: ReactNode; onUndo: () => void }) {
  return (
    <div className="row">
      <p role="status">{children}</p>
      <button type="button" className="button" ref={focusOn} onClick={onUndo}>
        {i18n.t('practice.undo')}
      </button>
    </div>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
