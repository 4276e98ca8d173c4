import { useState } from 'react';
import { downloadFile } from '../../utils/downloadFile';
import { collectCounts } from '../../utils/stats/exports/collectCounts';
import { type ExportFormat, type ReadyFile, readyFile } from '../../utils/stats/exports/exportFormats';
import { crowdOf } from '../../utils/stats/figures/crowd';
import { listable, listed } from '../../utils/stats/figures/listed';
import { openViews } from '../../utils/stats/figures/shown';
import { addedUp } from '../../utils/stats/imports/asImported';
import { reasonOf } from '../../utils/stats/storageTrouble';
import { FilePreview } from './FilePreview';
import { type Filters, useFilters } from './filters';
import { readCounts } from './readCounts';

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

/** Makes a file of the counts that are shown, shows it, and saves it once somebody has seen it. */
export function ExportPanel() {
  const filters = useFilters();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [withMark, setWithMark] = useState(true);
  const [ready, setReady] = useState<{ file: ReadyFile; of: Filters }>();
  const [trouble, setTrouble] = useState('');
  // What is seen is what is saved: another choice needs another look.
  const file = ready?.of === filters ? ready.file : undefined;

  function choose(change: () => void) {
    change();
    setReady(undefined);
    setTrouble('');
  }

  async function show() {
    setTrouble('');
    try {
      setReady({ file: await fileFor(filters, format, withMark), of: filters });
    } catch (error) {
      setTrouble(reasonOf(error, 'figures'));
    }
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
        <button type="button" className="button" onClick={() => void show()}>
          Show the file
        </button>
        {file && file.sheets > 0 && (
          <button
            type="button"
            className="button main"
            onClick={() => downloadFile(file.name, file.contents, file.contents.type)}
          >
            Save the file
          </button>
        )}
      </div>
      {trouble && (
        <p className="complaint" role="alert">
          {trouble}
        </p>
      )}
      <div role="status">{file && <FilePreview file={file} format={format} />}</div>
    </section>
  );
}

async function fileFor(filters: Filters, format: ExportFormat, withMark: boolean): Promise<ReadyFile> {
  const counts = await collectCounts(filters, filters.source);
  // Another Amends needs all of a sheet: replies without their flags would be too few. Whose it is, it does not need.
  if (format === 'jsonl') return readyFile(addedUp(counts), format, new Map(), withMark);
  const { all, imports, own } = await readCounts(filters);
  const crowd = crowdOf(imports, own, filters);
  const open = openViews(all, crowd);
  const sheets = listed(listable(filters, crowd, open), filters, open);
  const teams = new Map(sheets.map(({ source }) => [source, source === '' ? own.team : filters.team]));
  return readyFile({ ...counts, sheets }, format, new Map([['', own.agent]]), withMark, teams);
}
