import { planOf } from '../rules/checklist/situations';
import type { ChecklistView } from '../utils/checklist/checklistView';
import { goToStep } from './stepPlace';
import './checklistProgress.css';

/** How far the recovery is, and what to do next. */
export function ChecklistProgress({ checklist }: { checklist: ChecklistView }) {
  const { done, total, next, situation } = checklist;
  return (
    <section className="card progress" aria-labelledby="recovery">
      <h2 id="recovery" tabIndex={-1}>
        Recovery checklist
      </h2>
      <p className="progress-count">
        <strong>
          {done} of {total} done
        </strong>
        <span className="quiet">{planOf(situation, true)?.label}</span>
      </p>
      <div className="bar" aria-hidden="true">
        <div style={{ inlineSize: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      {next ? (
        <div className="next">
          <h3>Next</h3>
          <button type="button" title="Show it in the list" onClick={() => goToStep(next.id)}>
            {next.label}
          </button>
          <p>{next.why}</p>
        </div>
      ) : (
        <p>Every step is done.</p>
      )}
    </section>
  );
}
