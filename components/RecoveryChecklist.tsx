import type { ReactNode } from 'react';
import type { ChecklistRequest } from '../utils/checklist/checklistRequest';
import type { ChecklistView, StepView } from '../utils/checklist/checklistView';
import { ChecklistPhase } from './ChecklistPhase';
import './checklist.css';

interface RecoveryChecklistProps {
  checklist: ChecklistView;
  onRequest: (request: ChecklistRequest) => void;
  /** What the panel offers at a step beside its box. */
  renderHelp: (step: StepView) => ReactNode;
}

/** The steps of a recovery, phase by phase. */
export function RecoveryChecklist({ checklist, onRequest, renderHelp }: RecoveryChecklistProps) {
  const { phases, next, keptFor } = checklist;
  return (
    <section className="section card" aria-labelledby="steps">
      <h2 id="steps" tabIndex={-1}>
        Step by step
      </h2>
      {keptFor === 'tab' && (
        <p className="quiet">This page does not tell which ticket this is: the checklist is kept for this tab only.</p>
      )}
      <div className="phases">
        {phases.map((phase) => (
          <ChecklistPhase key={phase.id} phase={phase} next={next?.id} onRequest={onRequest} renderHelp={renderHelp} />
        ))}
      </div>
      <p className="quiet">Not every reply needs every step. You know the customer.</p>
    </section>
  );
}
