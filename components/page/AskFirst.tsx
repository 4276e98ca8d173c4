import { type ReactNode, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';

interface AskFirstProps {
  /** The button that asks. */
  opener: string;
  /** Its name for those who cannot see what it is next to. */
  openerName?: string;
  /** Whether there is anything to ask about. Default true. */
  enabled?: boolean;
  question: ReactNode;
  /** The button that does it. */
  confirm?: string;
  /** The button that changes nothing. */
  keep: string;
  onConfirm: () => void;
  /** Called when the question is asked. */
  onAsk?: () => void;
}

/** Deletes only after asking for confirmation. */
export function AskFirst({
  opener,
  openerName,
  enabled = true,
  question,
  confirm = i18n.t('common.deleteForGood'),
  keep,
  onConfirm,
  onAsk,
}: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const questionId = useId();

  function ask() {
    asked.current = true;
    setAsking(true);
    onAsk?.();
  }

  function doIt() {
    setAsking(false);
    onConfirm();
  }

  if (!asking) {
    return (
      <button
        type="button"
        className="button danger"
        aria-label={openerName}
        disabled={!enabled}
        ref={asked.current ? focusOn : undefined}
        onClick={ask}
      >
        {opener}
      </button>
    );
  }
  return (
    <div className="row">
      <p id={questionId}>
        <strong>{question}</strong>
      </p>
      <div className="row">
        <button type="button" className="button danger" aria-describedby={questionId} onClick={doIt}>
          {confirm}
        </button>
        <button
          type="button"
          className="button"
          ref={focusOn}
          aria-describedby={questionId}
          onClick={() => setAsking(false)}
        >
          {keep}
        </button>
      </div>
    </div>
  );
}

/** Question and opener replace each other: the focus moves along. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
