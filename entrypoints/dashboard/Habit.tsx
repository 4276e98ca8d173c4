import { sourceOf } from '../../rules/sources';
import { type HabitDays, isRhythmOver, withHabitDone, withHabitUndone } from '../../utils/habits/habitDays';
import type { LeadHabit } from '../../utils/habits/leadHabits';
import { localDay } from '../../utils/stats/localDay';

interface HabitProps {
  habit: LeadHabit;
  days: HabitDays;
  /** What the team settled about it. */
  settled?: string;
  onChange: (days: HabitDays) => void;
}

/** One habit: why, where it is from, when it was last done. */
export function Habit({ habit, days, settled, onChange }: HabitProps) {
  const { id, label, why, source, page, rhythm } = habit;
  const today = localDay();
  const last = days[id]?.last;
  const isDoneToday = last === today;
  return (
    <li className="habit">
      <div>
        <h3>{label}</h3>
        <p>{why}</p>
        {settled && <p>Settled: {settled}</p>}
        <p className="quiet">
          From {source.map((name) => sourceOf(name).title).join('; ')}.
          {page && (
            <>
              {' '}
              <a href={page.address}>{page.words}</a>
            </>
          )}
        </p>
      </div>
      <div className="habit-done">
        <p role="status">
          {last === undefined ? 'Not marked as done yet.' : isDoneToday ? 'Done today.' : `Last done ${inWords(last)}.`}
          {isRhythmOver(habit, days, today) && <> {rhythm?.over}</>}
        </p>
        {/* One button for both, so that it keeps the focus. */}
        <button
          type="button"
          className="button"
          aria-label={`${isDoneToday ? 'Undo' : 'Done today'}: ${label}`}
          onClick={() => onChange(isDoneToday ? withHabitUndone(days, id) : withHabitDone(days, id, today))}
        >
          {isDoneToday ? 'Undo' : 'Done today'}
        </button>
      </div>
    </li>
  );
}

/** `12 November 2026` */
function inWords(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
