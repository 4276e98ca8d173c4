import { i18n } from '#i18n';

interface UndoLineProps {
  /** What was done, as a sentence; undefined if nothing was. */
  said: string | undefined;
  onUndo: () => void;
}

/** Says what was just done, with a way back. Takes the focus from the button that disappeared. */
export function UndoLine({ said, onUndo }: UndoLineProps) {
  return (
    <div className="row" role="status">
      {said && (
        <>
          <span>{said}</span>
          <button type="button" className="button" key={said} ref={takeFocus} onClick={onUndo}>
            {i18n.t('options.undo')}
          </button>
        </>
      )}
    </div>
  );
}

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
