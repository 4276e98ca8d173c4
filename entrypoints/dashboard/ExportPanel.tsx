import { useRef, useState } from 'react';
import type { ExportFormat } from '../../utils/stats/exports/exportFormats';
import { FilePreview } from './FilePreview';
import { useExporter } from './useExporter';

const FORMATS: readonly [format: ExportFormat, name: string, meaning: string][] = [
  ['csv', 'CSV', 'For spreadsheets: what the filters show, one count a row.'],
  [
    'jsonl',
    'JSON Lines',
    'For another Amends to import: everything from the days and files you chose, whatever else is filtered.',
  ],
  ['parquet', 'Parquet', 'For DuckDB and data warehouses: the same rows as the CSV.'],
];

/** Shows what a file of the counts that are shown would be, and saves it once somebody has seen it. */
export function ExportPanel() {
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [withMark, setWithMark] = useState(true);
  const { file, work, outcome, trouble, reset, look, save, cancel } = useExporter(format, withMark);

  const said = useRef<HTMLParagraphElement>(null);

  function stop() {
    cancel();
    // The button goes with the work: the focus must not be lost.
    said.current?.focus();
  }

  function choose(change: () => void) {
    change();
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
            <input
              type="radio"
              name="format"
              checked={format === value}
              onChange={() => choose(() => setFormat(value))}
            />
            <span>
              <strong>{name}.</strong> <span className="quiet">{meaning}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {format === 'csv' && (
        <label className="check">
          <input
            type="checkbox"
            checked={withMark}
            onChange={({ target }) => choose(() => setWithMark(target.checked))}
          />
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
    </section>
  );
}
