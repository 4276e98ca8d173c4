import { useRef, useState } from 'react';
import type { ExportFormat } from '../../utils/stats/exports/exportFormats';
import type { ExportChoice, ExportSubject } from './exportedFile';
import { FilePreview } from './FilePreview';
import { NotesInFile } from './NotesInFile';
import { useExporter } from './useExporter';

const FORMATS: readonly [format: ExportFormat, name: string, meaning: string][] = [
  [
    'csv',
    'CSV',
    'For spreadsheets: what the filters show, one count a row. Other agents are added up, at least five in a row.',
  ],
  [
    'jsonl',
    'JSON Lines',
    'For another Amends to import: everything from the days and files you chose, whatever else is filtered. Several agents are added up.',
  ],
  ['parquet', 'Parquet', 'For DuckDB and data warehouses: the same rows as the CSV.'],
];

const SUBJECTS: readonly [subject: ExportSubject, name: string][] = [
  ['counts', 'Replies, flags and checklist steps'],
  ['promises', 'Promises kept and missed'],
  ['incidents', 'Incidents, how many of each kind'],
  ['notes', 'Notes on incidents, word for word'],
];

/** Shows what a file of the counts that are shown would be, and saves it once somebody has seen it. */
export function ExportPanel() {
  const [choice, setChoice] = useState<ExportChoice>({ format: 'csv', subject: 'counts', withMark: true });
  const { format, subject, withMark } = choice;
  const { file, work, outcome, trouble, reset, look, save, cancel } = useExporter(choice);

  const said = useRef<HTMLParagraphElement>(null);

  function stop() {
    cancel();
    // The button goes with the work: the focus must not be lost.
    said.current?.focus();
  }

  function choose(changes: Partial<ExportChoice>) {
    setChoice({ ...choice, ...changes });
    reset();
  }

  return (
    <section className="card no-print exchange" aria-labelledby="export">
      <h2 id="export">Export</h2>
      <p className="quiet">
        See exactly what the file contains before you save it. It goes nowhere unless you send it to someone.
      </p>
      <fieldset className="stored">
        <legend>Format</legend>
        {FORMATS.map(([value, name, meaning]) => (
          <label key={value} className="check">
            <input type="radio" name="format" checked={format === value} onChange={() => choose({ format: value })} />
            <span>
              <strong>{name}.</strong> <span className="quiet">{meaning}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {format !== 'jsonl' && (
        <label className="field">
          <span>What</span>
          <select value={subject} onChange={({ target }) => choose({ subject: target.value as ExportSubject })}>
            {SUBJECTS.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {format === 'csv' && (
        <label className="check">
          <input type="checkbox" checked={withMark} onChange={({ target }) => choose({ withMark: target.checked })} />
          <span>Start with a byte order mark, so that Excel shows every letter correctly</span>
        </label>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => void look()}>
          Show the file
        </button>
        {file && file.sheets > 0 && (
          <button type="button" className="button main" onClick={() => void save(file)}>
            Save the file
          </button>
        )}
        {work && (
          <>
            <progress value={work.share} aria-label={work.kind === 'look' ? 'Figures read' : 'File written'} />
            <button type="button" className="button" onClick={stop}>
              Cancel
            </button>
          </>
        )}
      </div>
      {trouble && (
        <p className="complaint" role="alert">
          {trouble}
        </p>
      )}
      <p role="status" ref={said} tabIndex={-1}>
        {outcome}
      </p>
      <div role="status">{file && <FilePreview file={file} format={format} />}</div>
      {file && file.sheets > 0 && (
        <NotesInFile lines={file.noteLines} isIn={file.hasNotes} onChange={(isIn) => void look(isIn)} />
      )}
    </section>
  );
}
