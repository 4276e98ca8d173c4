import { i18n } from '#i18n';
import { sourceOf } from '../../rules/sources';
import { type HabitDays, isRhythmOver, withHabitDone, withHabitUndone } from '../../utils/habits/habitDays';
import type { LeadHabit } from '../../utils/habits/leadHabits';
import { LOCALE } from '../../utils/language/locale';
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
        {settled && <p>{i18n.t('dashboard.leadHabits.settled', { what: settled })}</p>}
        <p className="quiet">
          {i18n.t('dashboard.leadHabits.from', { sources: source.map((name) => sourceOf(name).title).join('; ') })}
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
          {doneWords(last, isDoneToday)}
          {isRhythmOver(habit, days, today) && <> {rhythm?.over}</>}
        </p>
        {/* One button for both, so that it keeps the focus. */}
        <button
          type="button"
          className="button"
          aria-label={
            isDoneToday
              ? i18n.t('dashboard.leadHabits.undoOf', { habit: label })
              : i18n.t('dashboard.leadHabits.markDoneOf', { habit: label })
          }
          onClick={() => onChange(isDoneToday ? withHabitUndone(days, id) : withHabitDone(days, id, today))}
        >
          {isDoneToday ? i18n.t('dashboard.leadHabits.undo') : i18n.t('dashboard.leadHabits.markDone')}
        </button>
      </div>
    </li>
  );
}

function doneWords(last: string | undefined, isToday: boolean): string {
  if (last === undefined) return i18n.t('dashboard.leadHabits.notDoneYet');
  return isToday
    ? i18n.t('dashboard.leadHabits.doneToday')
    : i18n.t('dashboard.leadHabits.lastDone', { day: inWords(last) });
}

/** `12 November 2026` */
function inWords(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' });
}
