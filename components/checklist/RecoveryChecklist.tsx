import { i18n } from '#i18n';
import type { ChecklistView } from '../../utils/checklist/checklistView';
import { ChecklistPhase } from './ChecklistPhase';
import { ChecklistSteps, type ChecklistStepsProps } from './ChecklistSteps';
import './checklist.css';

interface RecoveryChecklistProps extends Omit<ChecklistStepsProps, 'next'> {
  checklist: ChecklistView;
  /** Whether to show every step, phase by phase, instead of only the essential ones. */
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
}

/** The steps of a recovery: those that matter in every reply, or all of them on request. */
export function RecoveryChecklist({ checklist, isWhole, onWhole, ...list }: RecoveryChecklistProps) {
  const { phases, essentials, keptFor } = checklist;
  const next = checklist.next?.id;
  const count = phases.reduce((sum, { steps }) => sum + steps.length, 0);
  return (
    <section className="section card" aria-labelledby="steps">
      <h2 id="steps" tabIndex={-1}>
        {i18n.t('checklist.list.title')}
      </h2>
      {keptFor === 'tab' && <p className="quiet">{i18n.t('checklist.list.keptForTab')}</p>}
      {isWhole ? (
        <div className="phases">
          {phases.map((phase) => (
            <ChecklistPhase key={phase.id} phase={phase} next={next} isAmongOthers {...list} />
          ))}
        </div>
      ) : (
        <ul className="steps essentials" aria-label={i18n.t('checklist.list.essentials')}>
          <ChecklistSteps steps={essentials} next={next} {...list} />
        </ul>
      )}
      <button type="button" className="small-button" aria-expanded={isWhole} onClick={() => onWhole(!isWhole)}>
        {isWhole ? i18n.t('checklist.list.onlyEssentials') : i18n.t('checklist.list.allSteps', { count })}
      </button>
      {isWhole && <p className="quiet">{i18n.t('checklist.list.notEveryStep')}</p>}
    </section>
  );
}
