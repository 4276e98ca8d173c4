import { inFigures } from './figureWords';
import type { RefusedFile } from './useImporter';

/** The files that were not imported, and why; nothing where there are none. */
export function RefusedFiles({ refused }: { refused: readonly RefusedFile[] }) {
  return refused.map(({ key, name, problems: { sentences, more } }) => (
    <div key={key} className="trouble" role="alert">
      <p>
        <strong>{name}</strong> was not added:
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>And {inFigures(more)} more.</li>}
      </ul>
    </div>
  ));
}
