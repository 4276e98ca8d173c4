import { i18n } from '#i18n';
import type { ChecklistView, StepView } from '../../utils/checklist/checklistView';
import { situationLabel } from '../../utils/checklist/situationWords';
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
        {i18n.t('checklist.progress.title')}
      </h2>
      <p className="progress-count">
        <strong>{i18n.t('checklist.progress.essentials', { done, total })}</strong>
        <span className="quiet">{situationLabel(situation === 'auto' ? 'recovery' : situation)}</span>
      </p>
      <div className="bar" aria-hidden="true">
        <div style={{ inlineSize: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      {next ? (
        <div className="next">
          <h3>{i18n.t('checklist.progress.next')}</h3>
          <button type="button" title={i18n.t('checklist.progress.showInList')} onClick={() => onGoTo(next)}>
            {next.label}
          </button>
          <p>{next.why}</p>
        </div>
      ) : (
        <p>{isAllDone ? i18n.t('checklist.progress.everyStepDone') : i18n.t('checklist.progress.nothingForNow')}</p>
      )}
    </section>
  );
}
