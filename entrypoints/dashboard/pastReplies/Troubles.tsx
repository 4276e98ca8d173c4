import { i18n } from '#i18n';
import { inFigures } from '../figureWords';
import type { Trouble } from './pastReviewState';
import { problemWords } from './problemWords';

interface TroublesProps {
  troubles: readonly Trouble[];
  /** Of all records, including those not listed. */
  unread: number;
}

/** The records that could not be read, and why; nothing if there are none. */
export function Troubles({ troubles, unread }: TroublesProps) {
  if (unread === 0) return null;
  return (
    <details className="trouble">
      <summary>{i18n.t('pastReplies.unread.summary', unread, { count: inFigures(unread) })}</summary>
      <ul>
        {troubles.map(({ line, problem }) => (
          <li key={line}>{i18n.t('pastReplies.unread.line', { line, problem: problemWords(problem) })}</li>
        ))}
      </ul>
    </details>
  );
}
