import { useStoredItem } from '../../components/useStoredItem';
import { helpdesks } from '../../utils/helpdesks/all';
import { silencedHelpdesks } from '../../utils/settings';

/** Where the coach reads along. */
export function Helpdesks() {
  const { value: silenced, change, trouble } = useStoredItem(silencedHelpdesks);
  return (
    <section className="card" aria-labelledby="helpdesks">
      <h2 id="helpdesks">Helpdesks</h2>
      <p className="quiet">The coach reads along here, and only in replies to customers. Never in internal notes.</p>
      {trouble && <p className="trouble">{trouble}</p>}
      {silenced && (
        <ul className="list">
          {helpdesks.map(({ id, name }) => (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={!silenced.includes(id)}
                  onChange={({ target }) =>
                    change(target.checked ? silenced.filter((other) => other !== id) : [...silenced, id])
                  }
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
