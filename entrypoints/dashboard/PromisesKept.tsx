import { siteName } from '../../components/siteName';
import { timerCountsBetween } from '../../utils/timers/timerCounts';
import { shareWords } from './figureWords';
import { useFilters } from './filters';
import { type PromiseCounts, sumPromises } from './sumPromises';
import { useRows } from './useRows';

const OUTCOMES = [
  ['met', 'Met', 'Done by its time.'],
  ['missed', 'Missed', 'Done later, or not answered within a day.'],
  ['dropped', 'Dropped', 'Not needed any more, the agent said.'],
] as const;

/** How the reminders of promises ended. */
export function PromisesKept() {
  const { from, to, site: chosen } = useFilters();
  const counts = useRows(timerCountsBetween, { from, to }, 'counts of reminders');
  const { all, bySite } = sumPromises((counts?.rows ?? []).filter(({ site }) => chosen === '' || site === chosen));
  const kept = shareWords(all.met, all.met + all.missed, 'reminders that were met or missed');
  return (
    <section className="card" aria-labelledby="promises">
      <h2 id="promises">Promises kept</h2>
      <p className="quiet">
        Reminders of what agents promised, of updates and of checks afterwards, on the day they ended. A promise to a
        customer is met by its time, anything else up to 15 minutes later. Only these numbers are kept for each day and
        helpdesk: nothing of the conversation.
      </p>
      {counts?.trouble && (
        <p className="trouble" role="alert">
          {counts.trouble}
        </p>
      )}
      {counts && !counts.trouble && bySite.length === 0 && <p>No reminder ended in these days.</p>}
      {bySite.length > 0 && (
        <>
          <dl className="promises">
            {OUTCOMES.map(([outcome, label, meaning]) => (
              <div key={outcome}>
                <dt>{label}</dt>
                <dd className="figure">{all[outcome].toLocaleString('en')}</dd>
                <dd className="quiet">{meaning}</dd>
              </div>
            ))}
          </dl>
          <p>
            Kept: <strong>{kept.figure}</strong> <span className="quiet">({kept.trust})</span>
          </p>
          <ul className="list by-site" aria-label="By helpdesk">
            {bySite.map(([site, ofSite]) => (
              <li key={site}>
                <strong>{siteName(site)}</strong>
                <span>{inWords(ofSite)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function inWords(counts: PromiseCounts): string {
  return OUTCOMES.map(([outcome]) => `${counts[outcome].toLocaleString('en')} ${outcome}`).join(', ');
}
