import { planOf } from '../../rules/checklist/situations';
import type { ChecklistView, StepView } from '../../utils/checklist/checklistView';
import './checklistProgress.css';

interface ChecklistProgressProps {
  checklist: ChecklistView;
  /** The agent wants to see a step in the list. */
  onGoTo: (step: StepView) => void;
}

/** How many of the essentials are done, and what to do next. */
export function ChecklistProgress({ checklist, onGoTo }: ChecklistProgressProps) {
  const { done, total, next, situation, phases } = checklist;
  const isAllDone = phases.every(({ steps }) => steps.every((step) => step.done || step.optional));
  return (
    <section className="card progress" aria-labelledby="recovery">
      <h2 id="recovery" tabIndex={-1}>
        Recovery checklist
      </h2>
      <p className="progress-count">
        <strong>
          {done} of {total} essentials
        </strong>
        <span className="quiet">{planOf(situation, true)?.label}</span>
      </p>
      <div className="bar" aria-hidden="true">
        <div style={{ inlineSize: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      {next ? (
        <div className="next">
          <h3>Next</h3>
          <button type="button" title="Show it in the list" onClick={() => onGoTo(next)}>
            {next.label}
          </button>
          <p>{next.why}</p>
        </div>
      ) : (
        <p>{isAllDone ? 'Every step is done.' : 'Nothing else to do for now.'}</p>
      )}
    </section>
  );
}
