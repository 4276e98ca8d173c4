// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ChecklistProgress } from '../../components/ChecklistProgress';
import { RecoveryChecklist } from '../../components/RecoveryChecklist';
import { CHECKLIST_STEPS } from '../../rules/checklist/checklist';
import { SITUATION_PLANS } from '../../rules/checklist/situations';
import type { Situation } from '../../rules/types';
import { sampleChecklist } from '../support/sampleView';

const SITUATIONS = Object.entries(SITUATION_PLANS) as [Situation, { label: string; essential: readonly string[] }][];

it.each([...SITUATIONS, ['auto', SITUATION_PLANS.recovery] as const])(
  'in the situation %s says how far it is and what comes next',
  (situation, plan) => {
    const checklist = sampleChecklist({ situation, ticked: ['listen', 'impact'] });
    render(<ChecklistProgress checklist={checklist} />);
    expect(screen.getByRole('heading', { name: 'Recovery checklist' })).toBeVisible();
    expect(screen.getByText(`${checklist.done} of ${checklist.total} done`)).toBeVisible();
    expect(screen.getByText(plan.label)).toBeVisible();
    const { next } = checklist;
    expect(plan.essential).toContain(next?.id);
    expect(screen.getByRole('button', { name: next?.label })).toBeVisible();
    expect(screen.getByText(next?.why ?? '')).toBeVisible();
  },
);

it('says so when every step is done', () => {
  render(<ChecklistProgress checklist={sampleChecklist({ sent: [...CHECKLIST_STEPS.keys()] })} />);
  expect(screen.getByText('Every step is done.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('leads to the next step, in a phase that was folded too', async () => {
  const checklist = sampleChecklist();
  render(
    <>
      <ChecklistProgress checklist={checklist} />
      <RecoveryChecklist checklist={checklist} onRequest={vi.fn()} renderHelp={() => null} />
    </>,
  );
  const box = document.getElementById('step-apology');
  const phase = box?.closest('details') as HTMLDetailsElement;
  phase.open = false;
  await userEvent.click(screen.getByRole('button', { name: checklist.next?.label }));
  expect(phase.open).toBe(true);
  expect(box).toHaveFocus();
});
