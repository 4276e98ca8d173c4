import type { Columns } from '../../../utils/pastReplies/columns';

interface ChooseColumnsProps {
  names: readonly string[];
  columns: Partial<Columns>;
  onChange: (columns: Partial<Columns>) => void;
}

/** Which column is the reply, and which is what the customer wrote. */
export function ChooseColumns({ names, columns, onChange }: ChooseColumnsProps) {
  const { text, context, ...others } = columns;
  // Two columns may have one name: only the last of them can be read.
  const options = [...new Set(names)].map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
  return (
    <div className="row columns">
      <label className="field">
        <span>Column of the reply</span>
        <select
          value={text ?? ''}
          onChange={({ target }) =>
            onChange({ ...others, text: target.value, ...(context !== undefined && { context }) })
          }
        >
          {text === undefined && <option value="">Please choose</option>}
          {options}
        </select>
      </label>
      <label className="field">
        <span>What the customer wrote</span>
        <select
          value={context ?? ''}
          onChange={({ target }) =>
            onChange({
              ...others,
              ...(text !== undefined && { text }),
              ...(target.value !== '' && { context: target.value }),
            })
          }
        >
          <option value="">Not in this file</option>
          {options}
        </select>
      </label>
    </div>
  );
}
