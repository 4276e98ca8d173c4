import { type DragEvent, useState } from 'react';
import { inFigures } from './figureWords';
import { ImportedFiles } from './ImportedFiles';
import { RefusedFiles } from './RefusedFiles';
import { useImporter } from './useImporter';

/** Takes in what other agents exported, many files at once, and takes a file back. */
export function ImportPanel() {
  const { progress, done, importAll, cancel } = useImporter();
  const [isOver, setIsOver] = useState(false);

  function over(event: DragEvent, inside: boolean) {
    event.preventDefault();
    setIsOver(inside);
  }

  return (
    <section className="card no-print exchange" aria-labelledby="import">
      <h2 id="import">Figures of other agents</h2>
      <p className="quiet">
        Add the files that your agents exported as JSON Lines, as many as you like. Each one is added as a whole or not
        at all, no day is counted twice, and you can take any of them back.
      </p>
      {progress ? (
        <div className="exchange">
          <progress value={progress.bytes} max={Math.max(1, progress.size)} aria-label="Files imported" />
          <p className="quiet">
            {inFigures(progress.files)} of {inFigures(progress.of)} files
          </p>
          <div>
            <button type="button" className="button" onClick={cancel}>
              Cancel
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
          <span className="button">Choose files…</span>
          <span className="quiet">or drop them here</span>
          <input
            type="file"
            multiple
            accept=".jsonl,.ndjson"
            aria-label="Files to import"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              // The same file can be chosen again once it was mended.
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
  const count = imported === 1 ? '1 file was added' : `${inFigures(imported)} files were added`;
  if (isCancelled) return imported === 0 ? 'Cancelled: nothing was added.' : `Cancelled: ${count} before that.`;
  return imported === 0 ? 'Nothing was added.' : `${count}.`;
}
