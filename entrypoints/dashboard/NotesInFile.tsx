import { useState } from 'react';
import { i18n } from '#i18n';
import { inFigures } from './figureWords';

interface NotesInFileProps {
  /** Each as its line in the file. */
  lines: readonly string[];
  isIn: boolean;
  onChange: (isIn: boolean) => void;
}

/** Puts the notes on incidents into a file, word for word, once somebody has seen them. */
export function NotesInFile({ lines, isIn, onChange }: NotesInFileProps) {
  const [seen, setSeen] = useState<string>();
  const text = lines.join('\n');
  const isSeen = seen === text;
  if (lines.length === 0) return null;
  const count = inFigures(lines.length);
  return (
    <div className="exchange">
      <p>{i18n.t(isIn ? 'exports.notes.isIn' : 'exports.notes.isOut', lines.length, { count })}</p>
      <details onToggle={({ currentTarget }) => currentTarget.open && setSeen(text)}>
        <summary>{i18n.t('exports.notes.see')}</summary>
        <textarea className="preview" readOnly rows={8} aria-label={i18n.t('exports.notes.contents')} value={text} />
      </details>
      <label className="check">
        <input type="checkbox" checked={isIn} disabled={!isSeen} onChange={({ target }) => onChange(target.checked)} />
        <span>
          {i18n.t('exports.notes.putIn')}{' '}
          {!isSeen && <span className="quiet">{i18n.t('exports.notes.lookFirst')}</span>}
        </span>
      </label>
    </div>
  );
}
