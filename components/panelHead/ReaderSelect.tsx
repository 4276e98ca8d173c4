import { useId } from 'react';
import { i18n } from '#i18n';
import type { Ruling } from '../../utils/policy/governed';
import type { ReaderChoice } from '../../utils/reader/readerChoice';
import type { CoachChange } from '../../utils/switches/coachChange';
import { SetByTeam } from '../settings/SetByTeam';

const CHOICES: readonly ReaderChoice[] = ['gentle', 'normal', 'strict', 'off'];

interface ReaderSelectProps {
  choice: ReaderChoice;
  /** Undefined if the agent may choose. */
  ruling: Ruling | undefined;
  onChange: (change: CoachChange) => void;
}

/** How sure the reader must be before it flags anything. */
export function ReaderSelect({ choice, ruling, onChange }: ReaderSelectProps) {
  const id = useId();
  return (
    <>
      <div className="reader-select">
        <label htmlFor={id}>{i18n.t('panel.head.reader')}</label>
        <select
          id={id}
          value={choice}
          disabled={ruling !== undefined}
          onChange={({ target }) => onChange({ type: 'choose-reader', choice: target.value as ReaderChoice })}
        >
          {CHOICES.map((value) => (
            <option key={value} value={value}>
              {i18n.t(`panel.strictness.${value}`)}
            </option>
          ))}
        </select>
      </div>
      <SetByTeam ruling={ruling} />
    </>
  );
}
