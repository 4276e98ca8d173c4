import { useStoredItem } from '../../components/useStoredItem';
import type { ReaderChoice } from '../../utils/reader/readerChoice';
import { readerChoice } from '../../utils/settings';

const CHOICES: [choice: ReaderChoice, label: string, meaning: string][] = [
  ['gentle', 'Gentle', 'Flags only what it is very sure of.'],
  ['normal', 'Normal', 'Where it was measured, four of five flags were right.'],
  ['strict', 'Strict', 'Misses less, and is wrong more often.'],
  ['off', 'Off', 'Only the rules are at work.'],
];

/** How sure the reader must be before it speaks. */
export function ReaderStrictness() {
  const { value: chosen, change, trouble } = useStoredItem(readerChoice);
  return (
    <section className="card" aria-labelledby="reader">
      <h2 id="reader">The reader</h2>
      <p className="quiet">
        Rules know phrases. The reader, a small model that runs on this machine and sends nothing, reads the whole reply
        with the customer’s message, and finds what no fixed phrase gives away.
      </p>
      {trouble && <p className="trouble">{trouble}</p>}
      {chosen && (
        <ul className="list">
          {CHOICES.map(([choice, label, meaning]) => (
            <li key={choice}>
              <label className="check">
                <input type="radio" name="reader" checked={choice === chosen} onChange={() => change(choice)} />
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
