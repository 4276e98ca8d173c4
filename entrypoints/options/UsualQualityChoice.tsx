import { useStoredItem } from '../../components/useStoredItem';
import type { UsualQuality } from '../../rules/types';
import { usualQuality } from '../../utils/settings';

const CHOICES: [choice: UsualQuality, label: string, meaning: string][] = [
  [
    'by-context',
    'It depends',
    'A caution where an apology stands before it and you own or fix what happened; a warning anywhere else.',
  ],
  ['allowed', 'Fine in a whole apology', 'Not flagged there; a warning anywhere else.'],
  ['never', 'Never', 'Always a warning.'],
];

/** The team's word on "that is not how we typically do things": the schools disagree on it. */
export function UsualQualityChoice() {
  const { value: chosen, change, trouble } = useStoredItem(usualQuality);
  return (
    <section className="card" aria-labelledby="usual">
      <h2 id="usual">“That’s not how we typically do things”</h2>
      <p className="quiet">
        One school puts this sentence into a model apology; another never says it, as the customer has just seen the
        opposite. Your team decides.
      </p>
      {trouble && <p className="trouble">{trouble}</p>}
      {chosen && (
        <ul className="list">
          {CHOICES.map(([choice, label, meaning]) => (
            <li key={choice}>
              <label className="check">
                <input type="radio" name="usual" checked={choice === chosen} onChange={() => change(choice)} />
                <span>
                  {label} <span className="quiet">{meaning}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
