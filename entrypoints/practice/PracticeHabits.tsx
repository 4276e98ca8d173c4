import { useId, useState } from 'react';
import { i18n } from '#i18n';
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
      <h2 id="practice-habits">{i18n.t('practice.habits.heading')}</h2>
      {isReminding !== undefined && (
        <label className="check">
          <input
            type="checkbox"
            checked={isReminding}
            aria-describedby={hintId}
            onChange={({ target }) => change(target.checked)}
          />
          {i18n.t('practice.habits.remind')}
        </label>
      )}
      <p className="quiet" id={hintId}>
        {i18n.t('practice.habits.remindHint')}
      </p>
      {trouble && <p className="trouble">{trouble}</p>}
      <p>{i18n.t('practice.habits.whatIsKept')}</p>
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
          {i18n.t('practice.habits.deleteResults')}
        </button>
      </div>
      {forgotten && (
        <UndoNotice
          onUndo={() => {
            onChange({ ...results, ...forgotten });
            setForgotten(undefined);
          }}
        >
          {i18n.t('practice.habits.resultsDeleted')}
        </UndoNotice>
      )}
    </section>
  );
}
