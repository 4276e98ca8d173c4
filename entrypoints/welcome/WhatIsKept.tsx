/** What is stored, and that nothing is sent. */
export function WhatIsKept() {
  return (
    <section className="card" aria-labelledby="kept">
      <h2 id="kept">What it keeps</h2>
      <p>
        <strong>Nothing is sent to anybody.</strong> Everything is judged on this machine. Your replies and your
        customers’ messages are read, and forgotten.
      </p>
      <p>
        This browser keeps your options, how often which wording was flagged, the checklist of each ticket under a code
        in place of its number, and your reminders. See <a href="options.html#privacy">all that is stored</a>, and how
        to delete it.
      </p>
    </section>
  );
}
