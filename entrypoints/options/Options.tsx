import { PageHead } from '../../components/PageHead';
import { DismissedPhrases } from './DismissedPhrases';
import { DismissedRules } from './DismissedRules';
import { Helpdesks } from './Helpdesks';
import { UsualQualityChoice } from './UsualQualityChoice';

/** Where the coach reads along, what it leaves alone, and what becomes of what it reads. */
export function Options() {
  return (
    <main className="page narrow">
      <PageHead title="Options" page="options.html">
        Where the coach reads along, and what it leaves alone.
      </PageHead>
      <Helpdesks />
      <UsualQualityChoice />
      <DismissedPhrases />
      <DismissedRules />
      <section className="card" aria-labelledby="privacy">
        <h2 id="privacy">Privacy</h2>
        <p>
          Everything is judged on this machine. What you write and what customers write is read, and forgotten. The
          extension sends no request to anybody.
        </p>
        <p>
          Stored, in this browser only: the options on this page, and counts of flagged phrases with names, numbers,
          addresses and links masked. The <a href="dashboard.html">statistics page</a> shows them all; they can be
          exported or deleted there.
        </p>
      </section>
    </main>
  );
}
