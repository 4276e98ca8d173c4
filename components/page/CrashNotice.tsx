import { useRef, useState } from 'react';
import { storageTrouble } from '../../utils/stats/storageTrouble';
import './crashNotice.css';

export interface CrashNoticeProps {
  /** Saves all statistics as a file. Rejects when they cannot be read. */
  onSave: () => Promise<void>;
  /** Deletes all statistics. Rejects when they are still stored. */
  onDelete: () => Promise<void>;
}

/** In place of a page that crashed. Uses nothing of the page: any of its components may be what is broken. */
export function CrashNotice({ onSave, onDelete }: CrashNoticeProps) {
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);

  async function carryOut(action: () => Promise<void>, done: string) {
    setAsking(false);
    setOutcome('');
    setOutcome(
      await action().then(
        () => done,
        (error: unknown) => storageTrouble(error),
      ),
    );
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
        <h1>This page has stopped</h1>
        <p>
          A part of it could not be shown. What you wrote in your helpdesk is safe. Reload the page to go on. If it
          stops again, what is stored may be damaged: here you can still save the statistics, or delete them.
        </p>
      </div>
      <div className="crash-buttons">
        <button type="button" className="button main" onClick={() => location.reload()}>
          Reload this page
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void carryOut(onSave, 'The statistics are saved as a file.')}
        >
          Save statistics as CSV
        </button>
        <button type="button" className="button danger" ref={opener} onClick={() => setAsking(true)}>
          Delete all statistics…
        </button>
      </div>
      {asking && (
        <div className="crash-buttons">
          <p id="crash-question">
            <strong>Delete the statistics of all days? This cannot be undone.</strong>
          </p>
          <button
            type="button"
            className="button danger"
            aria-describedby="crash-question"
            onClick={() => void carryOut(onDelete, 'The statistics are deleted.')}
          >
            Delete for good
          </button>
          <button
            type="button"
            className="button"
            ref={(button) => button?.focus()}
            aria-describedby="crash-question"
            onClick={keep}
          >
            Keep them
          </button>
        </div>
      )}
      <p role="status" ref={said} tabIndex={-1}>
        {outcome}
      </p>
    </main>
  );
}
