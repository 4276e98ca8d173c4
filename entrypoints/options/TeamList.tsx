import { useStoredItem } from '../../components/hooks/useStoredItem';
import { SetByTeam } from '../../components/settings/SetByTeam';
import { useRuling } from '../../components/settings/useRuling';
import type { Governed } from '../../utils/policy/governed';

interface TeamListProps<Value> {
  item: Governed<Value>;
  title: string;
  /** An entry in words, by its name and, where it has one, its value. */
  say: (name: string, value: string) => string;
}

/** What the team has listed, each with the way back where no policy settles it; nothing where it has listed nothing. */
export function TeamList<Value extends string[] | Record<string, string>>({ item, title, say }: TeamListProps<Value>) {
  const { value, change, trouble } = useStoredItem<Value>(item);
  const ruling = useRuling<Value>(item);
  const entries = value === undefined ? [] : entriesOf(value);
  if (entries.length === 0) return trouble ? <p className="trouble">{trouble}</p> : null;
  return (
    <div className="setting">
      <h3>{title}</h3>
      <SetByTeam ruling={ruling} />
      <ul className="list">
        {entries.map(([name, said]) => (
          <li key={name}>
            <p>{say(name, said)}</p>
            {!ruling && (
              <button
                type="button"
                className="button"
                aria-label={`Remove: ${say(name, said)}`}
                onClick={() => value && change(without(value, name))}
              >
                Remove
              </button>
            )}
          </li>
        ))}
      </ul>
      {trouble && <p className="trouble">{trouble}</p>}
    </div>
  );
}

function entriesOf(value: string[] | Record<string, string>): [name: string, value: string][] {
  return Array.isArray(value) ? value.map((name) => [name, name]) : Object.entries(value);
}

function without<Value extends string[] | Record<string, string>>(value: Value, name: string): Value {
  if (Array.isArray(value)) return value.filter((other) => other !== name) as Value;
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)) as Value;
}
