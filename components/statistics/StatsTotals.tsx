import { LOCALE } from '../../utils/language/locale';
import { OUTCOMES, type Outcome } from '../../utils/stats/statRow';
import { OUTCOME_WORDS } from './outcomeWords';
import './stats.css';

/** The totals of the rows shown. */
export function StatsTotals({ totals }: { totals: Record<Outcome, number> }) {
  return (
    <dl className="totals">
      {OUTCOMES.map((outcome) => (
        <div key={outcome} className="card">
          <dt>{OUTCOME_WORDS[outcome].label}</dt>
          <dd className="figure">{totals[outcome].toLocaleString(LOCALE)}</dd>
          <dd className="quiet">{OUTCOME_WORDS[outcome].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
