import type { ReactNode } from 'react';
import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { ChecklistRequest } from '../../utils/checklist/checklistRequest';
import type { StepView } from '../../utils/checklist/checklistView';
import { ChecklistStepItem } from './ChecklistStepItem';

export interface ChecklistStepsProps {
  /** The step that comes next, in this list or another. */
  next?: ChecklistStepId;
  /** Whether there are steps that a reply can do without. */
  isAmongOthers?: boolean;
  /** The words of the draft that ticked a step. */
  quotes: ReadonlyMap<ChecklistStepId, string>;
  onRequest: (request: ChecklistRequest) => void;
  /** What the panel offers at a step besides its box. */
  renderHelp: (step: StepView) => ReactNode;
}

/** The items of a list of steps. */
export function ChecklistSteps(props: ChecklistStepsProps & { steps: readonly StepView[] }) {
  const { steps, next, isAmongOthers = false, quotes, onRequest, renderHelp } = props;
  return steps.map((step) => (
    <ChecklistStepItem
      key={step.id}
      step={step}
      isNext={step.id === next}
      isAmongOthers={isAmongOthers}
      quote={quotes.get(step.id)}
      onTick={(done) => onRequest({ type: done ? 'tick' : 'untick', step: step.id })}
    >
      {renderHelp(step)}
    </ChecklistStepItem>
  ));
}
