import { isTooFew } from '../../utils/stats/figures/crowd';
import { OWN } from '../../utils/stats/figures/selection';
import { othersAmong } from '../../utils/stats/figures/shown';
import { useFilters } from './filters';
import type { Figures } from './useFigures';
import { useImported } from './useImported';
import './suppression.css';

/** Says, where the figures of others are left out, that they are of too few agents, and what can be done. */
export function FewAgents({ sheets, isOwnAlone, crowd }: Figures) {
  const files = useImported();
  if (!isOwnAlone) return null;
  const others = othersAmong(files, crowd);
  const whose = isTooFew(others)
    ? `The files that you added are of ${others === 1 ? 'one agent' : `${others} agents`}.`
    : 'What you chose is of fewer than five agents, or would say what fewer than five did.';
  return (
    <section className="card few-agents" aria-labelledby="few-agents">
      <h2 id="few-agents">{sheets.length > 0 ? 'These are your own figures' : 'Too few agents to show'}</h2>
      <p>
        {whose} Figures of others are shown from five agents on, so that nobody is judged alone.{' '}
        {isTooFew(others) ? 'Add more files, and they will be here.' : 'Choose more days, or fewer filters.'}
      </p>
      {sheets.length > 0 && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => useFilters.setState({ source: OWN })}>
            Stay with my own
          </button>
        </p>
      )}
    </section>
  );
}
