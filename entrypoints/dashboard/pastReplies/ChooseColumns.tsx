import { i18n } from '#i18n';
import type { Columns } from '../../../utils/pastReplies/columns';

interface ChooseColumnsProps {
  names: readonly string[];
  columns: Partial<Columns>;
  onChange: (columns: Partial<Columns>) => void;
}

/** Which column is the reply, which is what the customer wrote, and which says when. */
export function ChooseColumns({ names, columns, onChange }: ChooseColumnsProps) {
  const { text, context, day, id } = columns;
  // Two columns may share a name: only the last of them can be read.
  const options = [...new Set(names)].map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
  const choose = (changes: { [name in keyof Columns]?: string | undefined }) => {
    const chosen = Object.entries({ text, context, day, id, ...changes });
    onChange(Object.fromEntries(chosen.filter(([, name]) => name !== undefined && name !== '')));
  };
  return (
    <div className="row columns">
      <label className="field">
        <span>{i18n.t('pastReplies.columns.text')}</span>
        <select value={text ?? ''} onChange={({ target }) => choose({ text: target.value })}>
          {text === undefined && <option value="">{i18n.t('pastReplies.columns.choose')}</option>}
          {options}
        </select>
      </label>
      <label className="field">
        <span>{i18n.t('pastReplies.columns.context')}</span>
        <select value={context ?? ''} onChange={({ target }) => choose({ context: target.value })}>
          <option value="">{i18n.t('pastReplies.columns.none')}</option>
          {options}
        </select>
      </label>
      <label className="field">
        <span>{i18n.t('pastReplies.columns.day')}</span>
        <select value={day ?? ''} onChange={({ target }) => choose({ day: target.value })}>
          <option value="">{i18n.t('pastReplies.columns.none')}</option>
          {options}
        </select>
      </label>
    </div>
  );
}
