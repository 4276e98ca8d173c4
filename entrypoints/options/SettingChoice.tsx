import { type ReactNode, useId } from 'react';
import { type StoredItem, useStoredItem } from '../../components/hooks/useStoredItem';
import { SetByTeam } from '../../components/settings/SetByTeam';
import { useRuling } from '../../components/settings/useRuling';

interface SettingChoiceProps<Choice> {
  item: StoredItem<Choice>;
  title: string;
  /** If the title is not in the language of the interface. */
  titleLang?: 'en';
  choices: readonly [choice: Choice, label: string, meaning: string][];
  /** What is chosen, and why there is a choice. */
  children: ReactNode;
}

/** A setting that is one of several, as a card of the page. */
export function SettingChoice<Choice extends string>(props: SettingChoiceProps<Choice>) {
  const { item, title, titleLang, choices, children } = props;
  const { value: chosen, change, trouble } = useStoredItem(item);
  const id = useId();
  const ruling = useRuling(item);
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} lang={titleLang}>
        {title}
      </h2>
      <p className="quiet">{children}</p>
      <SetByTeam ruling={ruling} />
      {trouble && <p className="trouble">{trouble}</p>}
      {chosen && (
        <ul className="list">
          {choices.map(([choice, label, meaning]) => (
            <li key={choice}>
              <label className="check">
                <input
                  type="radio"
                  name={id}
                  checked={choice === chosen}
                  disabled={ruling !== undefined}
                  onChange={() => change(choice)}
                />
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
