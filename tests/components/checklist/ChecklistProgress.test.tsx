// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChecklistProgress } from '../../../components/checklist/ChecklistProgress';
import { CHECKLIST_STEPS } from '../../../rules/checklist/checklist';
import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';
import { SITUATION_PLANS } from '../../../rules/checklist/situations';
import type { Situation } from '../../../rules/types';
import type { ChecklistView } from '../../../utils/checklist/checklistView';
import { sampleChecklist } from '../../support/sampleView';

const SITUATIONS = Object.entries(SITUATION_PLANS) as [Situation, { label: string; essential: readonly string[] }][];
const ESSENTIAL = [...SITUATION_PLANS.recovery.essential];

function show(checklist: ChecklistView) {
  const onGoTo = vi.fn();
  render(<ChecklistProgress checklist={checklist} onGoTo={onGoTo} />);
  return { onGoTo, user: userEvent.setup() };
}

describe('ChecklistProgress', () => {
  it.each([...SITUATIONS, ['auto', SITUATION_PLANS.recovery] as const])(
    'in the situation %s counts the essentials, and leads to the next',
    async (situation, plan) => {
      const checklist = sampleChecklist({ situation, ticked: ['listen', 'impact', 'apology'] });
      const { onGoTo, user } = show(checklist);
      expect(screen.getByRole('heading', { name: 'Recovery checklist' })).toBeVisible();
      expect(screen.getByText(`1 of ${plan.essential.length} essentials`)).toBeVisible();
      expect(screen.getByText(plan.label)).toBeVisible();
      const { next } = checklist;
      expect(plan.essential).toContain(next?.id);
      expect(screen.getByText(next?.why ?? '')).toBeVisible();
      await user.click(screen.getByRole('button', { name: next?.label }));
      expect(onGoTo).toHaveBeenCalledExactlyOnceWith(next);
    },
  );

  it.each<[string, Parameters<typeof sampleChecklist>[0], ChecklistStepId | undefined]>([
    ['nothing is written', {}, 'apology'],
    ['an essential step is open', { drafted: ['apology'] }, 'ownership'],
    ['the essentials are in the draft', { drafted: ESSENTIAL }, 'customers-side'],
    ['the agent ticked them before a word', { ticked: ESSENTIAL }, 'response'],
    ['the same, behind a draft', { ticked: ESSENTIAL, isWritten: true }, 'customers-side'],
    ['the reply went out', { sent: [...ESSENTIAL, 'response', 'progress'] }, 'core-cause'],
    ['it went out without a fix', { sent: ['apology', 'response'] }, 'action'],
    ['the next reply has begun', { sent: ['apology', 'response'], isWritten: true }, 'ownership'],
    ['facts are to be checked', { situation: 'serious', isWritten: true, ticked: ['leadership'] }, 'facts'],
  ])('knows the next step where %s', (_, changes, next) => {
    expect(sampleChecklist(changes).next?.id).toBe(next);
  });

  it('says so when every step is done', () => {
    show(sampleChecklist({ sent: [...CHECKLIST_STEPS.keys()] }));
    expect(screen.getByText('Every step is done.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says no more than that nothing is next where earlier steps were left out', () => {
    const later = [...CHECKLIST_STEPS.keys()].filter((step) => step !== 'listen');
    show(sampleChecklist({ sent: later }));
    expect(screen.getByText('Nothing else to do for now.')).toBeVisible();
  });
});
