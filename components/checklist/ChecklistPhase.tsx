import { useState } from 'react';
import { i18n } from '#i18n';
import type { PhaseView } from '../../utils/checklist/checklistView';
import { ChecklistSteps, type ChecklistStepsProps } from './ChecklistSteps';

interface ChecklistPhaseProps extends ChecklistStepsProps {
  phase: PhaseView;
}

/** The steps of a phase, collapsible; the phase with the next step opens by itself. */
export function ChecklistPhase({ phase, ...list }: ChecklistPhaseProps) {
  const { label, steps } = phase;
  const [chosen, setChosen] = useState<boolean>();
  const done = steps.filter((step) => step.done).length;
  const isOpen = chosen ?? steps.some(({ id }) => id === list.next);

  return (
    <details
      className="phase"
      open={isOpen}
      // Called for every change, including those made here.
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) setChosen(currentTarget.open);
      }}
    >
      <summary>
        <span className="phase-name">{label}</span>
        <span className="quiet">{i18n.t('checklist.progress.steps', { done, total: steps.length })}</span>
      </summary>
      {/* A phase the agent has worked in does not collapse under them when the next step is elsewhere. */}
      <ul className="steps" aria-label={label} onFocus={() => setChosen(true)}>
        <ChecklistSteps steps={steps} {...list} />
      </ul>
    </details>
  );
}
