import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { sourceOf } from '../../rules/sources';
import type { StepView } from '../../utils/checklist/checklistView';
import { useAsked } from '../hooks/useAsked';
import { stepBoxId } from './stepPlace';

interface ChecklistStepItemProps {
  step: StepView;
  isNext: boolean;
  /** Whether it is listed among steps that a reply can do without. */
  isAmongOthers: boolean;
  /** The words of the draft that ticked it. */
  quote?: string;
  onTick: (done: boolean) => void;
  /** What the panel offers at this step. */
  children?: ReactNode;
}

/** One step: its box, who ticked it, why it matters. */
export function ChecklistStepItem({ step, isNext, isAmongOthers, quote, onTick, children }: ChecklistStepItemProps) {
  const { label, why, source } = step;
  const [done, askFor] = useAsked(step.done, step);
  const [explained, setExplained] = useState(false);
  const id = useId();
  const remarks = remarksOn(step, quote, isAmongOthers);

  return (
    <li className={`step${done ? ' done' : ''}${isNext ? ' next' : ''}`} aria-current={isNext ? 'step' : undefined}>
      <input
        type="checkbox"
        id={stepBoxId(step.id)}
        checked={done}
        aria-describedby={remarks ? `${id}-remarks` : undefined}
        onChange={({ target }) => {
          askFor(target.checked);
          onTick(target.checked);
        }}
      />
      <label htmlFor={stepBoxId(step.id)} className="name">
        {label}
      </label>
      <button
        type="button"
        className="text-button"
        aria-expanded={explained}
        aria-controls={`${id}-why`}
        aria-label={i18n.t('checklist.step.whyOf', { step: label })}
        onClick={() => setExplained(!explained)}
      >
        {i18n.t('checklist.step.why')}
      </button>
      {remarks && (
        <p id={`${id}-remarks`} className="remarks">
          {remarks}
        </p>
      )}
      {step.note && <p className="remarks">{step.note}</p>}
      <div id={`${id}-why`} className="why" hidden={!explained}>
        <p>{why}</p>
        <p className="quiet" lang="en">
          {source.map((name) => sourceOf(name).title).join('; ')}
        </p>
      </div>
      {children}
    </li>
  );
}

/** Who says that it is done, or else how much it matters. */
function remarksOn(
  { by, done, optional, essential }: StepView,
  quote: string | undefined,
  isAmongOthers: boolean,
): string {
  if (done && by === 'draft' && quote !== undefined) return i18n.t('checklist.step.inDraftAs', { words: quote });
  if (done && by === 'draft') return i18n.t('checklist.step.inDraft');
  if (done) return by === 'sent' ? i18n.t('checklist.step.inSentReply') : '';
  if (optional) return i18n.t('checklist.step.optional');
  return essential && isAmongOthers ? i18n.t('checklist.step.essential') : '';
}
