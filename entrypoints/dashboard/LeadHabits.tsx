import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { LEAD_HABITS } from '../../utils/habits/leadHabits';
import { giftsAllowed, leadHabits, whoMayGive } from '../../utils/settings/settings';
import { Habit } from './Habit';

/** What a team lead does besides the tickets. */
export function LeadHabits() {
  const { value: days, change, trouble } = useStoredItem(leadHabits);
  const { value: allowed } = useStoredItem(giftsAllowed);
  const { value: givers } = useStoredItem(whoMayGive);
  const settled = allowed === false ? i18n.t('dashboard.leadHabits.giftsNotPermitted') : givers;
  return (
    <section className="card" aria-labelledby="habits">
      <h2 id="habits">{i18n.t('dashboard.parts.habits')}</h2>
      <p className="quiet">{i18n.t('dashboard.leadHabits.intro')}</p>
      {trouble && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      {days && (
        <ul className="list habits">
          {LEAD_HABITS.map((habit) => (
            <Habit
              key={habit.id}
              habit={habit}
              days={days}
              settled={habit.id === 'who-may-give' ? settled : undefined}
              onChange={change}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
