import { type DragEvent, useState } from 'react';
import { i18n } from '#i18n';
import { inFigures } from './figureWords';
import { ImportedFiles } from './ImportedFiles';
import { RefusedFiles } from './RefusedFiles';
import { useImporter } from './useImporter';

/** Imports what other agents exported, many files at once, and takes a file back. */
export function ImportPanel() {
  const { progress, done, importAll, cancel } = useImporter();
  const [isOver, setIsOver] = useState(false);

  function over(event: DragEvent, inside: boolean) {
    event.preventDefault();
    setIsOver(inside);
  }

  return (
    <section className="card no-print exchange" aria-labelledby="import">
      <h2 id="import">{i18n.t('imports.title')}</h2>
      <p className="quiet">{i18n.t('imports.about')}</p>
      {progress ? (
        <div className="exchange">
          <progress value={progress.bytes} max={Math.max(1, progress.size)} aria-label={i18n.t('imports.progress')} />
          <p className="quiet">
            {i18n.t('imports.filesDone', { done: inFigures(progress.files), all: inFigures(progress.of) })}
          </p>
          <div>
            <button type="button" className="button" onClick={cancel}>
              {i18n.t('imports.cancel')}
            </button>
          </div>
        </div>
      ) : (
        <label
          className={isOver ? 'drop-file over' : 'drop-file'}
          onDragOver={(event) => over(event, true)}
          onDragLeave={(event) => over(event, false)}
          onDrop={(event) => {
            over(event, false);
            void importAll([...event.dataTransfer.files]);
          }}
        >
          <span className="button">{i18n.t('imports.choose')}</span>
          <span className="quiet">{i18n.t('imports.drop')}</span>
          <input
            type="file"
            multiple
            accept=".jsonl,.ndjson"
            aria-label={i18n.t('imports.files')}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              // The same file can be chosen again once it is fixed.
              target.value = '';
              void importAll(files);
            }}
          />
        </label>
      )}
      <p role="status">{done && !progress && outcomeWords(done.imported, done.isCancelled)}</p>
      {done && !progress && <RefusedFiles refused={done.refused} />}
      <ImportedFiles />
    </section>
  );
}

function outcomeWords(imported: number, isCancelled: boolean): string {
  if (imported === 0) return i18n.t(isCancelled ? 'imports.cancelled' : 'imports.nothingAdded');
  return i18n.t(isCancelled ? 'imports.cancelledAfter' : 'imports.added', imported, { count: inFigures(imported) });
}
