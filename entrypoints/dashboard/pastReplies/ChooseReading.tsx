import { i18n } from '#i18n';

interface ChooseReadingProps {
  /** How long each takes, as text; without `both` if there is no reader. */
  times: { rules: string; both?: string };
  withReader: boolean;
  onChange: (withReader: boolean) => void;
}

/** What reads the replies: the rules alone, or rules and reader. */
export function ChooseReading({ times, withReader, onChange }: ChooseReadingProps) {
  const { rules, both } = times;
  if (both === undefined) return null;
  const choices = [
    {
      isReader: true,
      name: i18n.t('pastReplies.reading.both'),
      meaning: i18n.t('pastReplies.reading.bothMeaning', { time: both }),
    },
    {
      isReader: false,
      name: i18n.t('pastReplies.reading.rules'),
      meaning: i18n.t('pastReplies.reading.rulesMeaning', { time: rules }),
    },
  ];
  return (
    <fieldset className="stored">
      <legend>{i18n.t('pastReplies.reading.legend')}</legend>
      {choices.map(({ isReader, name, meaning }) => (
        <label key={name} className="check">
          <input
            type="radio"
            name="past-reading"
            checked={withReader === isReader}
            onChange={() => onChange(isReader)}
          />
          <span>
            <strong>{name}</strong> <span className="quiet">{capitalised(meaning)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
