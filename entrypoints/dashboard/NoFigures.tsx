/** How figures come to be, while there are none. */
export function NoFigures() {
  return (
    <section className="card empty" aria-labelledby="none">
      <h2 id="none">No figures for these days yet</h2>
      <p className="quiet">
        They come by themselves: when a phrase is flagged while an agent writes a reply, it is counted here, and again
        when it is rewritten, edited, dismissed, or sent anyway.
      </p>
      <p>
        <a href="practice.html">Write a practice reply</a> to see it happen.
      </p>
    </section>
  );
}
