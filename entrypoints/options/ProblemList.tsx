const MOST_SHOWN = 20;

/** What is wrong with something that a person wrote, a sentence each; nothing where all is well. */
export function ProblemList({ title, problems }: { title: string; problems: readonly string[] }) {
  if (problems.length === 0) return null;
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
      {problems.length > MOST_SHOWN && <p>And {problems.length - MOST_SHOWN} more.</p>}
    </div>
  );
}
