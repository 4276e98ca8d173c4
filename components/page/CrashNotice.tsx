import { useRef, useState } from 'react';
import { crashTrouble, crashWords } from './crashWords';
import './crashNotice.css';

export interface CrashNoticeProps {
  /** Saves all statistics as a file. Rejects when they cannot be read. */
  onSave: () => Promise<void>;
  /** Deletes all statistics. Rejects when they are still stored. */
  onDelete: () => Promise<void>;
}

/** Replaces a page that crashed. Uses nothing from the page: any of its components may be the broken one. */
export function CrashNotice({ onSave, onDelete }: CrashNoticeProps) {
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);

  async function carryOut(action: () => Promise<void>, done: string) {
    setAsking(false);
    setOutcome('');
    setOutcome(await action().then(() => done, crashTrouble));
    // The buttons of the question are gone: the focus must not be lost.
    said.current?.focus();
  }

  function keep() {
    setAsking(false);
    opener.current?.focus();
  }

  return (
    <main className="crash">
      <div role="alert">
        <h1>{crashWords('heading')}</h1>
        <p>{crashWords('whatNow')}</p>
      </div>
      <div className="crash-buttons">
        <button type="button" className="button main" onClick={() => location.reload()}>
          {crashWords('reload')}
        </button>
        <button type="button" className="button" onClick={() => void carryOut(onSave, crashWords('saved'))}>
          {crashWords('save')}
        </button>
        <button type="button" className="button danger" ref={opener} onClick={() => setAsking(true)}>
          {crashWords('deleteAll')}
        </button>
      </div>
      {asking && (
        <div className="crash-buttons">
          <p id="crash-question">
            <strong>{crashWords('question')}</strong>
          </p>
          <button
            type="button"
            className="button danger"
            aria-describedby="crash-question"
            onClick={() => void carryOut(onDelete, crashWords('deleted'))}
          >
            {crashWords('confirm')}
          </button>
          <button
            type="button"
            className="button"
            ref={(button) => button?.focus()}
            aria-describedby="crash-question"
            onClick={keep}
          >
            {crashWords('keep')}
          </button>
        </div>
      )}
      <p role="status" ref={said} tabIndex={-1}>
        {outcome}
      </p>
    </main>
  );
}
