/** What is stored, and what is sent: nothing, or counts where the package has a team store. */
export function WhatIsKept() {
  return (
    <section className="card" aria-labelledby="kept">
      <h2 id="kept">What it keeps</h2>
      <p>
        <strong>
          {import.meta.env.STORE_ORIGIN
            ? 'Nothing is sent before you have seen what that is: counts for your team’s store, and nothing else.'
            : 'Nothing is sent to anybody.'}
        </strong>{' '}
        Everything is judged on this machine. Your replies and your customers’ messages are read, and forgotten.
      </p>
      <p>
        This browser keeps your options, how often which wording was flagged, the checklist of each ticket under a code
        in place of its number, and your reminders. See <a href="options.html#privacy">all that is stored</a>, and how
        to delete it.
      </p>
    </section>
  );
}
