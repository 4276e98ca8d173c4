import { useState } from 'react';
import { AskFirst } from '../../components/page/AskFirst';
import { sendMessage } from '../../utils/messages/messages';

const DONE = 'Everything is deleted. Amends is as new.';
const NOT_DONE = 'Not everything could be deleted: the browser does not let Amends use its storage. Please try again.';

/** The way to be rid of all that is stored. */
export function DeleteEverything() {
  const [outcome, setOutcome] = useState('');

  async function remove() {
    const isDone = await sendMessage('deleteEverything', undefined).catch(() => false);
    setOutcome(isDone ? DONE : NOT_DONE);
  }

  return (
    <section className="card" aria-labelledby="delete-everything">
      <h2 id="delete-everything">Delete everything</h2>
      <p>This deletes from this browser, for good:</p>
      <ul className="points">
        <li>all statistics, and the files that were added to them;</li>
        <li>notes on incidents, and the checklists of tickets;</li>
        <li>every reminder, also of promises that you still have to keep;</li>
        <li>results of role plays, and role plays that you loaded;</li>
        <li>
          all options on this page, phrases and rules that you dismissed, team phrases from a file, and addresses that
          you chose: the browser’s permission for them is given back.
        </li>
      </ul>
      <p className="quiet">
        What your team has settled through the browser stays.{' '}
        {import.meta.env.STORE_ORIGIN
          ? 'Counts that still wait for your team’s store are deleted too; what was sent stays there. '
          : ''}
        Replies in your helpdesk are not touched. To keep a copy, save your settings above, and export the figures on
        the <a href="dashboard.html">statistics page</a>.
      </p>
      <div className="row">
        <AskFirst
          opener="Delete everything…"
          question="Delete statistics, notes, reminders and settings? This cannot be undone."
          keep="Keep everything"
          onAsk={() => setOutcome('')}
          onConfirm={() => void remove()}
        />
        <p role="status">{outcome}</p>
      </div>
    </section>
  );
}
