import { useId } from 'react';
import type { Situation } from '../rules/types';

const CHOICES: [situation: Situation, label: string][] = [
  ['auto', 'Automatic'],
  ['recovery', 'Recovery'],
  ['cannot-fix', 'Cannot be fixed'],
  ['ordinary', 'Ordinary'],
];

interface SituationSwitchProps {
  situation: Situation;
  /** What the coach takes the conversation for now. */
  recovery: boolean;
  onChange: (situation: Situation) => void;
}

/** Lets the agent say whether a customer was let down; some words are wrong only then. */
export function SituationSwitch({ situation, recovery, onChange }: SituationSwitchProps) {
  const name = useId();
  return (
    <fieldset className="situation">
      <legend>Conversation</legend>
      <div className="choices">
        {CHOICES.map(([choice, label]) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === situation}
              onChange={() => onChange(choice)}
            />
            {label}
          </label>
        ))}
      </div>
      <p className="quiet">{explain(situation, recovery)}</p>
    </fieldset>
  );
}

function explain(situation: Situation, recovery: boolean): string {
  if (situation === 'recovery') return 'You said that something went wrong for this customer.';
  if (situation === 'cannot-fix')
    return 'You said that it cannot be undone: give the reasons, and say what you can do.';
  if (situation === 'ordinary') return 'You said that nothing went wrong.';
  return recovery ? 'It seems that something went wrong for this customer.' : 'It seems that nothing went wrong.';
}
