interface ChooseReadingProps {
  /** How long each takes, in words; without `both` where there is no reader. */
  times: { rules: string; both?: string };
  withReader: boolean;
  onChange: (withReader: boolean) => void;
}

/** By what the replies are read: by the rules alone, or by rules and reader. */
export function ChooseReading({ times, withReader, onChange }: ChooseReadingProps) {
  const { rules, both } = times;
  if (both === undefined) return null;
  const choices = [
    { isReader: true, name: 'Rules and reader', meaning: 'as the coach reads while an agent writes', time: both },
    { isReader: false, name: 'Rules alone', meaning: 'faster, and they find less', time: rules },
  ];
  return (
    <fieldset className="stored">
      <legend>Read by</legend>
      {choices.map(({ isReader, name, meaning, time }) => (
        <label key={name} className="check">
          <input
            type="radio"
            name="past-reading"
            checked={withReader === isReader}
            onChange={() => onChange(isReader)}
          />
          <span>
            <strong>{name}.</strong>{' '}
            <span className="quiet">
              {capitalised(time)}, {meaning}.
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
