import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ExportFormat } from '../../utils/stats/exports/exportFormats';
import type { ExportChoice, ExportSubject } from './exportedFile';
import { FilePreview } from './FilePreview';
import { NotesInFile } from './NotesInFile';
import { useExporter } from './useExporter';

const FORMATS: readonly [format: ExportFormat, name: string, meaning: string][] = [
  ['csv', 'CSV', i18n.t('exports.formats.csv')],
  ['jsonl', 'JSON Lines', i18n.t('exports.formats.jsonl')],
  ['parquet', 'Parquet', i18n.t('exports.formats.parquet')],
];

const SUBJECTS: readonly [subject: ExportSubject, name: string][] = [
  ['counts', i18n.t('exports.subjects.counts')],
  ['promises', i18n.t('exports.subjects.promises')],
  ['incidents', i18n.t('exports.subjects.incidents')],
  ['notes', i18n.t('exports.subjects.notes')],
];

/** Previews a file of the counts that are shown, and saves it once somebody has seen it. */
export function ExportPanel() {
  const [choice, setChoice] = useState<ExportChoice>({ format: 'csv', subject: 'counts', withMark: true });
  const { format, subject, withMark } = choice;
  const { file, work, outcome, trouble, reset, look, save, cancel } = useExporter(choice);

  const said = useRef<HTMLParagraphElement>(null);

  function stop() {
    cancel();
    // The button is removed with the work: the focus must not be lost.
    said.current?.focus();
  }

  function choose(changes: Partial<ExportChoice>) {
    setChoice({ ...choice, ...changes });
    reset();
  }

  return (
    <section className="card no-print exchange" aria-labelledby="export">
      <h2 id="export">{i18n.t('exports.title')}</h2>
      <p className="quiet">{i18n.t('exports.about')}</p>
      <fieldset className="stored">
        <legend>{i18n.t('exports.format')}</legend>
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
          <span>{i18n.t('exports.what')}</span>
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
          <span>{i18n.t('exports.byteOrderMark')}</span>
        </label>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => void look()}>
          {i18n.t('exports.show')}
        </button>
        {file && file.sheets > 0 && (
          <button type="button" className="button main" onClick={() => void save(file)}>
            {i18n.t('exports.save')}
          </button>
        )}
        {work && (
          <>
            <progress
              value={work.share}
              aria-label={i18n.t(work.kind === 'look' ? 'exports.figuresRead' : 'exports.fileWritten')}
            />
            <button type="button" className="button" onClick={stop}>
              {i18n.t('exports.cancel')}
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
