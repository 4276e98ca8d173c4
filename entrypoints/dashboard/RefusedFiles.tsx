import { i18n } from '#i18n';
import { Words } from '../../components/page/Words';
import { inFigures } from './figureWords';
import type { RefusedFile } from './useImporter';

/** The files that were not imported, and why; nothing if there are none. */
export function RefusedFiles({ refused }: { refused: readonly RefusedFile[] }) {
  return refused.map(({ key, name, problems: { sentences, more } }) => (
    <div key={key} className="trouble" role="alert">
      <p>
        <Words text={i18n.t('imports.notAdded', { file: '{file}' })} parts={{ file: <strong>{name}</strong> }} />
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>{i18n.t('imports.more', more, { count: inFigures(more) })}</li>}
      </ul>
    </div>
  ));
}
