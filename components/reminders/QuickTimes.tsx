import { i18n } from '#i18n';
import { tomorrowAtNine } from './tomorrowAtNine';

interface QuickTimesProps {
  /** In milliseconds since 1970. */
  now: number;
  onChoose: (due: number) => void;
}

/** Three reminder times, one press each. */
export function QuickTimes({ now, onChoose }: QuickTimesProps) {
  const times: [label: string, due: number][] = [
    [i18n.t('reminders.quickTimes.twentyMinutes'), now + 20 * 60_000],
    [i18n.t('reminders.quickTimes.hour'), now + 60 * 60_000],
    [i18n.t('reminders.quickTimes.tomorrow'), tomorrowAtNine(now)],
  ];
  return (
    <fieldset className="quick-times" aria-label={i18n.t('reminders.quickTimes.title')}>
      {times.map(([label, due]) => (
        <button type="button" key={label} className="small-button" onClick={() => onChoose(due)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
