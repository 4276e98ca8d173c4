import { useId, useState } from 'react';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import type { PracticeResults } from '../../utils/practice/practiceResults';
import { practiceReminder } from '../../utils/practice/practiceStore';
import { UndoNotice } from './UndoNotice';

interface PracticeHabitsProps {
  results: PracticeResults;
  onChange: (results: PracticeResults) => void;
}

/** The weekly reminder, and what is kept of role plays. */
export function PracticeHabits({ results, onChange }: PracticeHabitsProps) {
  const { value: isReminding, change, trouble } = useStoredItem(practiceReminder);
  const [forgotten, setForgotten] = useState<PracticeResults>();
  const hintId = useId();
  return (
    <section className="card" aria-labelledby="practice-habits">
      <h2 id="practice-habits">Every week</h2>
      {isReminding !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={isReminding}
            aria-describedby={hintId}
            onChange={({ target }) => change(target.checked)}
          />
          Remind me to practise
        </label>
      )}
      <p className="quiet" id={hintId}>
        A notification, a week after your last role play.
      </p>
      {trouble && <p className="trouble">{trouble}</p>}
      <p>
        Of a role play only its result is kept, in this browser: when, how many steps, how many places that stung. It is
        yours alone, and no part of your team’s statistics.
      </p>
      <div className="row">
        <button
          type="button"
          className="button danger"
          disabled={Object.keys(results).length === 0}
          onClick={() => {
            setForgotten(results);
            onChange({});
          }}
        >
          Delete the results
        </button>
      </div>
      {forgotten && (
        <UndoNotice
          onUndo={() => {
            onChange({ ...results, ...forgotten });
            setForgotten(undefined);
          }}
        >
          The results were deleted.
        </UndoNotice>
      )}
    </section>
  );
}
