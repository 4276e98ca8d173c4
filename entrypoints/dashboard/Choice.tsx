import { type Filters, useFilters } from './filters';

interface ChoiceProps {
  name: Exclude<keyof Filters, 'from' | 'to'>;
  label: string;
  /** What leaves it open. */
  every: string;
  options: readonly (readonly [value: string, words: string])[];
}

/** Chooses what is shown, by one of its kinds. */
export function Choice({ name, label, every, options }: ChoiceProps) {
  const value = useFilters((filters) => filters[name]);
  // A view that somebody shared may name something that these days lack.
  const isThere = value === '' || options.some(([option]) => option === value);
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => useFilters.setState({ [name]: target.value } as Partial<Filters>)}
      >
        <option value="">{every}</option>
        {!isThere && <option value={value}>{value}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
