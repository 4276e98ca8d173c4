import type { Trouble } from './pastReviewState';

interface TroublesProps {
  troubles: readonly Trouble[];
  /** Of all records, also those that are not listed. */
  unread: number;
}

/** The records that could not be read, and why; nothing where there are none. */
export function Troubles({ troubles, unread }: TroublesProps) {
  if (unread === 0) return null;
  return (
    <details className="trouble">
      <summary>
        {unread === 1 ? 'One record' : `${unread.toLocaleString('en')} records`} could not be read, and{' '}
        {unread === 1 ? 'is' : 'are'} not in the figures.
      </summary>
      <ul>
        {troubles.map(({ line, problem }) => (
          <li key={line}>
            Line {line}: {problem}.
          </li>
        ))}
      </ul>
    </details>
  );
}
