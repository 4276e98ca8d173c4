import { i18n } from '#i18n';
import { LOCALE } from '../../utils/language/locale';

const MOST_SHOWN = 20;

/** What is wrong with something that a person wrote, a sentence each; nothing if all is well. */
export function ProblemList({ title, problems }: { title: string; problems: readonly string[] }) {
  if (problems.length === 0) return null;
  const more = problems.length - MOST_SHOWN;
  return (
    <div className="trouble problems">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {more > 0 && <p>{i18n.t('options.moreProblems', more, { count: more.toLocaleString(LOCALE) })}</p>}
    </div>
  );
}
