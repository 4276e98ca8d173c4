import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { Words } from '../../components/page/Words';
import { SetByTeam } from '../../components/settings/SetByTeam';
import { useRuling } from '../../components/settings/useRuling';
import type { Governed } from '../../utils/policy/governed';

interface TeamListProps<Value> {
  item: Governed<Value>;
  title: string;
  /** An entry as text, by its name. */
  say: (name: string) => string;
  /** How much a rule matters, as text, if the list says so. */
  weigh?: (value: string) => string;
  /** Of the entries, if not that of the interface. */
  lang?: 'en';
}

/** What the team has listed, each with a way back unless a policy settles it; nothing if nothing is listed. */
export function TeamList<Value extends string[] | Record<string, string>>(props: TeamListProps<Value>) {
  const { item, title, say, weigh, lang } = props;
  const { value, change, trouble } = useStoredItem<Value>(item);
  const ruling = useRuling<Value>(item);
  const entries = value === undefined ? [] : entriesOf(value);
  if (entries.length === 0) return trouble ? <p className="trouble">{trouble}</p> : null;
  const sentence = (rule: string, value: string) =>
    weigh ? i18n.t('options.team.ruleWithSeverity', { rule, severity: weigh(value) }) : rule;
  return (
    <div className="setting">
      <h3>{title}</h3>
      <SetByTeam ruling={ruling} />
      <ul className="list">
        {entries.map(([name, said]) => (
          <li key={name}>
            <p>
              <Words text={sentence('{rule}', said)} parts={{ rule: <span lang={lang}>{say(name)}</span> }} />
            </p>
            {!ruling && (
              <button
                type="button"
                className="button"
                aria-label={i18n.t('options.team.removeEntry', { entry: sentence(say(name), said) })}
                onClick={() => value && change(without(value, name))}
              >
                {i18n.t('options.team.remove')}
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
