import { i18n } from '#i18n';
import { Words } from '../../components/page/Words';
import { LOCALE } from '../../utils/language/locale';
import type { ExportFormat, ExportView } from '../../utils/stats/exports/exportFormats';
import { inFigures } from './figureWords';

/** What is in a file that is about to be saved: its name and size, how much it holds, and how it begins. */
export function FilePreview({ file, format }: { file: ExportView; format: ExportFormat }) {
  const { name, firstLines, sheets } = file;
  if (sheets === 0) return <p>{i18n.t('exports.preview.nothing')}</p>;
  return (
    <>
      <p>
        <Words text={howMuch(file, format)} parts={{ file: <strong>{name}</strong> }} />
      </p>
      {format === 'parquet' && <p className="quiet">{i18n.t('exports.preview.parquet')}</p>}
      <textarea
        className="preview"
        readOnly
        rows={8}
        aria-label={i18n.t('exports.preview.contents')}
        value={firstLines.join('\n')}
      />
    </>
  );
}

/** How much a file holds and how much of it is shown, with `{file}` in the place of its name. */
function howMuch({ size, rows, firstLines }: ExportView, format: ExportFormat): string {
  const isTable = format !== 'jsonl';
  const shown = isTable ? firstLines.length - 1 : firstLines.length;
  const known = { file: '{file}', size: sizeWords(size), count: inFigures(rows) };
  return shown < rows
    ? i18n.t(isTable ? 'exports.preview.firstRows' : 'exports.preview.firstLines', { ...known, shown })
    : i18n.t(isTable ? 'exports.preview.allRows' : 'exports.preview.allLines', rows, known);
}

/** `12.3 kB` */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return inUnit(bytes, { unit: 'byte', unitDisplay: 'long' });
  return bytes < 1e6
    ? inUnit(bytes / 1e3, { unit: 'kilobyte', minimumFractionDigits: 1 })
    : inUnit(bytes / 1e6, { unit: 'megabyte', minimumFractionDigits: 1 });
}

function inUnit(number: number, options: Intl.NumberFormatOptions): string {
  return number.toLocaleString(LOCALE, { style: 'unit', maximumFractionDigits: 1, ...options });
}
