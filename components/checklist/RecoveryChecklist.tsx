import type { ChecklistView } from '../../utils/checklist/checklistView';
import { ChecklistPhase } from './ChecklistPhase';
import { ChecklistSteps, type ChecklistStepsProps } from './ChecklistSteps';
import './checklist.css';

interface RecoveryChecklistProps extends Omit<ChecklistStepsProps, 'next'> {
  checklist: ChecklistView;
  /** Whether every step is shown, phase by phase; else the essential ones. */
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
}

/** The steps of a recovery: those that matter in every reply, and all of them when asked. */
export function RecoveryChecklist({ checklist, isWhole, onWhole, ...list }: RecoveryChecklistProps) {
  const { phases, essentials, keptFor } = checklist;
  const next = checklist.next?.id;
  const count = phases.reduce((sum, { steps }) => sum + steps.length, 0);
  return (
    <section className="section card" aria-labelledby="steps">
      <h2 id="steps" tabIndex={-1}>
        Step by step
      </h2>
      {keptFor === 'tab' && (
        <p className="quiet">
          This page does not say which ticket this is, so the checklist is kept for this tab only.
        </p>
      )}
      {isWhole ? (
        <div className="phases">
          {phases.map((phase) => (
            <ChecklistPhase key={phase.id} phase={phase} next={next} isAmongOthers {...list} />
          ))}
        </div>
      ) : (
        <ul className="steps essentials" aria-label="Essentials">
          <ChecklistSteps steps={essentials} next={next} {...list} />
        </ul>
      )}
      <button type="button" className="small-button" aria-expanded={isWhole} onClick={() => onWhole(!isWhole)}>
        {isWhole ? 'Only the essentials' : `All ${count} steps`}
      </button>
      {isWhole && <p className="quiet">Not every reply needs every step. You know the customer.</p>}
    </section>
  );
}
