import { useState } from 'react';
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
  const notes = lines.length === 1 ? '1 note on an incident' : `${inFigures(lines.length)} notes on incidents`;
  return (
    <div className="exchange">
      <p>
        {isIn
          ? `The file holds ${notes}, word for word.`
          : `The file says how many incidents there were, but leaves out what agents wrote: ${notes}.`}
      </p>
      <details onToggle={({ currentTarget }) => currentTarget.open && setSeen(text)}>
        <summary>See the notes as they would be in the file</summary>
        <textarea className="preview" readOnly rows={8} aria-label="Notes, word for word" value={text} />
      </details>
      <label className="check">
        <input type="checkbox" checked={isIn} disabled={!isSeen} onChange={({ target }) => onChange(target.checked)} />
        <span>
          Put the notes into the file, word for word{' '}
          {!isSeen && <span className="quiet">(have a look at them first)</span>}
        </span>
      </label>
    </div>
  );
}
