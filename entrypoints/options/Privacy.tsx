import './privacy.css';

/** What is read and forgotten, and what is stored. Whoever stores something new says so here. */
export function Privacy() {
  return (
    <section className="card" aria-labelledby="privacy">
      <h2 id="privacy">Privacy</h2>
      <p>
        Everything is judged on this machine. Replies and what customers write are read, and forgotten.{' '}
        {import.meta.env.STORE_ORIGIN
          ? 'The extension sends counts to your team’s store, if the card above says so, and nothing else to anybody.'
          : 'The extension sends no request to anybody.'}
      </p>
      <p>Stored, in this browser{import.meta.env.STORE_ORIGIN ? '' : ' only'}:</p>
      <ul className="points">
        <li>the options on this page, and the addresses that you chose to be coached on;</li>
        <li>
          counts of flagged phrases for each day. Of a phrase only words from our rules are kept; any other word becomes
          “…”; and how often you said why you sent one anyway;
        </li>
        <li>
          a checklist for each conversation in which something went wrong: its steps, its situation and the times, but
          no texts. It is filed under a code in place of the ticket number. Nobody can read the number from the code,
          but somebody who can run programs in this browser profile could check a guess;
        </li>
        <li>
          under the same code, the flagged phrases of a draft that is not finished yet, so that none is counted twice;
        </li>
        <li>
          reminders under the same code, with the times, the situation and the helpdesk’s address; and how many were
          met, missed and dropped on each day, by kind;
        </li>
        <li>
          for as long as a reminder runs, which ticket it is for: its number or subject, as the helpdesk shows it or as
          you wrote it, and the ticket’s address. Both are deleted when the reminder is answered. The reminder’s
          notification shows the number or subject, too. A switch above turns this off;
        </li>
        <li>
          figures of past replies that you kept, and of other agents’ files that you added, as counts like these; and a
          random name of this browser, so that no day is counted twice;
        </li>
        <li>notes on incidents, word for word as an agent wrote them, with nothing masked;</li>
        <li>the days on which a team lead marked a habit as done;</li>
        <li>how role plays on the practice page went, in numbers, and role plays that you loaded from a file.</li>
      </ul>
      <p>
        Counts, notes, answered reminders and checklists are deleted once they are older than the days chosen above.
      </p>
      <p>
        The <a href="dashboard.html">statistics page</a> shows the figures and the notes; they can be exported there,
        and deleted together with the checklists.
      </p>
      <p>
        Amends contains <a href="THIRD-PARTY.txt">code of others</a>, under their licences.
      </p>
    </section>
  );
}
