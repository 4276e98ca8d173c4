import { useState } from 'react';
import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { LOCALE } from '../../utils/language/locale';
import { workingDays } from '../../utils/settings/settings';

/** The week as most offices count it; Sunday is stored as 0. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

const inWords = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' });

/** A day's name as written in a sentence: `Monday`, `lundi`. @param day 0 for Sunday */
function nameOf(day: number): string {
  // The first Sunday of 1970 was its fourth day.
  return inWords.format(Date.UTC(1970, 0, 4 + day));
}

/** The same on its own: `Lundi`. */
function labelOf(day: number): string {
  const name = nameOf(day);
  return `${name.charAt(0).toLocaleUpperCase(LOCALE)}${name.slice(1)}`;
}

/** The days of the week on which somebody can check on a customer. */
export function WorkingDays() {
  const { value: days, change, trouble } = useStoredItem(workingDays);
  const [complaint, setComplaint] = useState('');

  function choose(day: number, works: boolean) {
    const chosen = (days ?? []).filter((other) => other !== day);
    if (works) chosen.push(day);
    setComplaint(chosen.length > 0 ? '' : i18n.t('options.workingDays.oneMustStay', { day: nameOf(day) }));
    if (chosen.length > 0) change(chosen.sort());
  }

  return (
    <fieldset className="setting">
      <legend>{i18n.t('options.workingDays.title')}</legend>
      <p className="quiet">{i18n.t('options.workingDays.hint')}</p>
      <div className="week">
        {days &&
          WEEK.map((day) => (
            <label key={day} className="check">
              <input
                type="checkbox"
                checked={days.includes(day)}
                onChange={({ target }) => choose(day, target.checked)}
              />
              {labelOf(day)}
            </label>
          ))}
      </div>
      <p className="complaint" role="alert">
        {complaint || trouble}
      </p>
    </fieldset>
  );
}
