// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RecoveryChecklist } from '../../components/RecoveryChecklist';
import { steps } from '../../rules/engine/library';
import type { StepFinding } from '../../rules/types';

const NONE: StepFinding[] = steps.map(({ id }) => ({ stepId: id, present: false }));

function labels(list: string): string[] {
  const items = within(screen.getByRole('list', { name: list })).getAllByRole('listitem');
  return items.map((item) => item.querySelector('.name')?.textContent ?? '');
}

describe('RecoveryChecklist', () => {
  it('lists every step, the apology first, with its reason', () => {
    render(<RecoveryChecklist findings={NONE} />);
    expect(labels('What to do next')).toHaveLength(steps.length);
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Apologise without conditions');
    expect(first).toHaveTextContent('The customer wants to know that you care');
    expect(screen.queryByRole('list', { name: 'In your reply' })).toBeNull();
  });

  it('moves a step to what the reply has as soon as it is found', () => {
    const { rerender } = render(<RecoveryChecklist findings={NONE} />);
    rerender(
      <RecoveryChecklist findings={NONE.map((finding) => ({ ...finding, present: finding.stepId === 'apology' }))} />,
    );
    expect(labels('In your reply')).toEqual(['Done: Apologise without conditions']);
    expect(labels('What to do next')).not.toContain('Apologise without conditions');
  });

  it('says so when every step is there', () => {
    render(<RecoveryChecklist findings={NONE.map((finding) => ({ ...finding, present: true }))} />);
    expect(screen.getByText('Every step is in your reply.')).toBeVisible();
    expect(labels('In your reply')).toHaveLength(steps.length);
  });
});
