import { tomorrowAtNine } from './tomorrowAtNine';

interface QuickTimesProps {
  /** In milliseconds since 1970. */
  now: number;
  onChoose: (due: number) => void;
}

/** Three times at which to be reminded, a press each. */
export function QuickTimes({ now, onChoose }: QuickTimesProps) {
  const times: [label: string, due: number][] = [
    ['In 20 minutes', now + 20 * 60_000],
    ['In an hour', now + 60 * 60_000],
    ['Tomorrow 9:00', tomorrowAtNine(now)],
  ];
  return (
    <fieldset className="quick-times" aria-label="When to remind you">
      {times.map(([label, due]) => (
        <button type="button" key={label} className="small-button" onClick={() => onChoose(due)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
