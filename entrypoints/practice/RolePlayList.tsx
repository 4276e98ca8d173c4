import { i18n } from '#i18n';
import { LOCALE } from '../../utils/language/locale';
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
    <nav aria-label={i18n.t('practice.list.heading')}>
      <details className="role-plays" open={window.matchMedia(WIDE).matches}>
        <summary>
          {i18n.t('practice.list.heading')}{' '}
          <span className="quiet">{i18n.t('practice.list.done', { done, all: rolePlays.length })}</span>
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
  const done = timesWords(times);
  return needed > 0 ? i18n.t('practice.list.withLast', { done, taken, needed }) : done;
}

function timesWords(times: number): string {
  if (times === 1) return i18n.t('practice.list.doneOnce');
  if (times === 2) return i18n.t('practice.list.doneTwice');
  return i18n.t('practice.list.doneTimes', { count: times.toLocaleString(LOCALE) });
}
