import { useState } from 'react';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { workingDays } from '../../utils/settings/settings';

/** As the week goes in most offices; stored with 0 for Sunday. */
const WEEK: [day: number, name: string][] = [
  [1, 'Monday'],
  [2, 'Tuesday'],
  [3, 'Wednesday'],
  [4, 'Thursday'],
  [5, 'Friday'],
  [6, 'Saturday'],
  [0, 'Sunday'],
];

/** The days of the week on which somebody can check on a customer. */
export function WorkingDays() {
  const { value: days, change, trouble } = useStoredItem(workingDays);
  const [complaint, setComplaint] = useState('');

  function choose(day: number, name: string, works: boolean) {
    const chosen = (days ?? []).filter((other) => other !== day);
    if (works) chosen.push(day);
    setComplaint(chosen.length > 0 ? '' : `At least one day must be left, so ${name} stays.`);
    if (chosen.length > 0) change(chosen.sort());
  }

  return (
    <fieldset className="setting">
      <legend>Working days</legend>
      <p className="quiet">The check afterwards falls on the next of these.</p>
      <div className="week">
        {days &&
          WEEK.map(([day, name]) => (
            <label key={day} className="check">
              <input
                type="checkbox"
                checked={days.includes(day)}
                onChange={({ target }) => choose(day, name, target.checked)}
              />
              {name}
            </label>
          ))}
      </div>
      <p className="complaint" role="alert">
        {complaint || trouble}
      </p>
    </fieldset>
  );
}
