import type { ExportFormat, ExportView } from '../../utils/stats/exports/exportFormats';
import { inFigures } from './figureWords';

/** What is in a file that is about to be saved: its name and size, how much it holds, and how it begins. */
export function FilePreview({ file, format }: { file: ExportView; format: ExportFormat }) {
  const { name, size, rows, firstLines, sheets } = file;
  if (sheets === 0) return <p>There is nothing to export. Try other days or fewer filters.</p>;
  const things = format === 'jsonl' ? 'lines' : 'rows';
  const shown = format === 'jsonl' ? firstLines.length : firstLines.length - 1;
  return (
    <>
      <p>
        <strong>{name}</strong>: {sizeWords(size)}, {inFigures(rows)} {rows === 1 ? things.slice(0, -1) : things}.{' '}
        {shown < rows ? `The first ${shown}:` : 'All of it:'}
      </p>
      {format === 'parquet' && <p className="quiet">Parquet is not text, so its rows are shown as a table in text.</p>}
      <textarea className="preview" readOnly rows={8} aria-label="What is in the file" value={firstLines.join('\n')} />
    </>
  );
}

/** `12.3 kB` */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
