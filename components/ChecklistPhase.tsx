import { type ReactNode, useState } from 'react';
import type { ChecklistStepId } from '../rules/checklist/checklistStep';
import type { ChecklistRequest } from '../utils/checklist/checklistRequest';
import type { PhaseView, StepView } from '../utils/checklist/checklistView';
import { ChecklistStepItem } from './ChecklistStepItem';

interface ChecklistPhaseProps {
  phase: PhaseView;
  /** The step that comes next, in this phase or another. */
  next?: ChecklistStepId;
  onRequest: (request: ChecklistRequest) => void;
  renderHelp: (step: StepView) => ReactNode;
}

/** The steps of a phase, which fold away; those with the next step are open by themselves. */
export function ChecklistPhase({ phase, next, onRequest, renderHelp }: ChecklistPhaseProps) {
  const { label, steps } = phase;
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? steps.some(({ id }) => id === next);
  const counted = steps.filter(({ optional }) => !optional);

  return (
    <details
      className="phase"
      open={isOpen}
      // Told of every change, also of those made here.
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) setChosen(currentTarget.open);
      }}
    >
      <summary>
        <span className="phase-name">{label}</span>
        <span className="quiet">
          {counted.filter(({ done }) => done).length} of {counted.length}
        </span>
      </summary>
      {/* What the agent has worked in does not fold up under their hands when the next step is elsewhere. */}
      <ul className="steps" aria-label={label} onFocus={() => setChosen(true)}>
        {steps.map((step) => (
          <ChecklistStepItem
            key={step.id}
            step={step}
            isNext={step.id === next}
            onTick={(done) => onRequest({ type: done ? 'tick' : 'untick', step: step.id })}
          >
            {renderHelp(step)}
          </ChecklistStepItem>
        ))}
      </ul>
    </details>
  );
}
