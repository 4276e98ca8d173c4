import type { PracticeResult, PracticeResults } from '../../utils/practice/practiceResults';
import type { RolePlay } from '../../utils/practice/rolePlay';

interface RolePlayListProps {
  rolePlays: readonly RolePlay[];
  results: PracticeResults;
  /** The id of the one that is open. */
  chosen: string;
  onChoose: (id: string) => void;
}

/** Beside the conversation there is room for the whole list; above it, it is folded. */
const WIDE = '(min-width: 1100px)';

/** The role plays to choose from, with what became of each. */
export function RolePlayList({ rolePlays, results, chosen, onChoose }: RolePlayListProps) {
  const done = rolePlays.filter(({ id }) => results[id]).length;
  return (
    <nav aria-label="Role plays">
      <details className="role-plays" open={window.matchMedia(WIDE).matches}>
        <summary>
          Role plays <span className="quiet">{`${done} of ${rolePlays.length} done`}</span>
        </summary>
        <ol>
          {rolePlays.map(({ id, subject, customer }) => (
            <li key={id}>
              <button type="button" className="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
                <span className="subject">{subject}</span>
                <span className="quiet">
                  <span>{customer}</span>
                  {results[id] && <span>{resultWords(results[id])}</span>}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** `✓ Done twice, last 4 of 5` */
function resultWords({ times, taken, needed }: PracticeResult): string {
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  return needed > 0 ? `✓ Done ${often}, last ${taken} of ${needed}` : `✓ Done ${often}`;
}
