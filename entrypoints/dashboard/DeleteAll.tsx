import { useRef, useState } from 'react';
import { deleteAllStats } from '../../utils/stats/queryStats';
import { storageTrouble } from '../../utils/stats/storageTrouble';

/** Deletes the statistics, after asking once more. */
export function DeleteAll() {
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const asked = useRef(false);

  function ask() {
    asked.current = true;
    setAsking(true);
    setOutcome('');
  }

  async function remove() {
    setAsking(false);
    setOutcome(
      await deleteAllStats().then(
        () => 'All statistics are deleted.',
        (error: unknown) => storageTrouble(error),
      ),
    );
  }

  return (
    <div className="row">
      {asking ? (
        <>
          <p id="delete-question">
            <strong>Delete the statistics of all days? This cannot be undone.</strong>
          </p>
          <button
            type="button"
            className="button danger"
            aria-describedby="delete-question"
            onClick={() => void remove()}
          >
            Delete for good
          </button>
          <button
            type="button"
            className="button"
            ref={focusOn}
            aria-describedby="delete-question"
            onClick={() => setAsking(false)}
          >
            Keep them
          </button>
        </>
      ) : (
        <button type="button" className="button danger" ref={asked.current ? focusOn : undefined} onClick={ask}>
          Delete all statistics…
        </button>
      )}
      <p role="status">{outcome}</p>
    </div>
  );
}

/** Question and opener take each other's place: the focus goes along. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
