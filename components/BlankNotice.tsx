/** Reminds of the blanks of applied rewrites that still stand in the reply. */
export function BlankNotice({ blanks }: { blanks: string[] }) {
  if (blanks.length === 0) return null;
  const counted = [...new Set(blanks)];
  return (
    <section className="notice" aria-label="Blanks to fill">
      <p>
        <strong>Still to fill in before you send:</strong>
      </p>
      <ul>
        {counted.map((blank) => (
          <li key={blank}>
            <span className="blank">{blank}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
