import { useId } from 'react';
import type { Ruling } from '../../utils/policy/governed';
import type { ReaderChoice } from '../../utils/reader/readerChoice';
import type { CoachChange } from '../../utils/switches/coachChange';
import { SetByTeam } from '../settings/SetByTeam';

const LABELS: Record<ReaderChoice, string> = { gentle: 'Gentle', normal: 'Normal', strict: 'Strict', off: 'Off' };

interface ReaderSelectProps {
  choice: ReaderChoice;
  /** Undefined where the agent may choose. */
  ruling: Ruling | undefined;
  onChange: (change: CoachChange) => void;
}

/** How sure the reader must be before it speaks. */
export function ReaderSelect({ choice, ruling, onChange }: ReaderSelectProps) {
  const id = useId();
  return (
    <>
      <div className="reader-select">
        <label htmlFor={id}>Reader</label>
        <select
          id={id}
          value={choice}
          disabled={ruling !== undefined}
          onChange={({ target }) => onChange({ type: 'choose-reader', choice: target.value as ReaderChoice })}
        >
          {Object.entries(LABELS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <SetByTeam ruling={ruling} />
    </>
  );
}
