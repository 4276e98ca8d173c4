// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { RecoveryChecklist } from '../../../components/checklist/RecoveryChecklist';
import { CHECKLIST_STEPS, checklistFor, PHASES } from '../../../rules/checklist/checklist';
import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';
import { SITUATION_PLANS } from '../../../rules/checklist/situations';
import { sourceOf } from '../../../rules/sources';
import type { Situation } from '../../../rules/types';
import type { ChecklistView } from '../../../utils/checklist/checklistView';
import { sampleChecklist } from '../../support/sampleView';

const SITUATIONS = Object.keys(SITUATION_PLANS) as (keyof typeof SITUATION_PLANS)[];
const STEPS = [...CHECKLIST_STEPS.values()];

const QUOTES = new Map<ChecklistStepId, string>([['apology', 'I am sorry that it broke.']]);

function show(checklist: ChecklistView, isWhole = true) {
  const onRequest = vi.fn();
  const onWhole = vi.fn();
  const element = (shown: ChecklistView) => (
    <RecoveryChecklist
      checklist={shown}
      isWhole={isWhole}
      onWhole={onWhole}
      quotes={QUOTES}
      onRequest={onRequest}
      renderHelp={({ id }) => (id === 'document' ? <p>A form</p> : null)}
    />
  );
  const { rerender } = render(element(checklist));
  return {
    onRequest,
    onWhole,
    update: (next: ChecklistView) => rerender(element(next)),
    user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }),
  };
}

/** The box of a step, whether its phase is folded away or not. Searching by role is slow, over ninety tests. */
function box(step: ChecklistStepId): HTMLElement {
  const found = document.getElementById(`step-${step}`);
  if (!found) throw new Error(`The step ${step} has no box.`);
  return found;
}

function item(step: ChecklistStepId) {
  return within(box(step).closest('li') as HTMLElement);
}

function phase(label: string): HTMLDetailsElement {
  return screen.getByText(label, { selector: 'summary *' }).closest('details') as HTMLDetailsElement;
}

/** A situation in which a step is asked for. */
function situationWith(step: ChecklistStepId): Situation {
  const situation = SITUATIONS.find((name) => !SITUATION_PLANS[name].without.includes(step));
  if (!situation) throw new Error(`No situation asks for ${step}.`);
  return situation;
}

describe('RecoveryChecklist', () => {
  it.each(SITUATIONS)('in the situation %s shows the steps that it asks for, in phases that fold', (situation) => {
    show(sampleChecklist({ situation }));
    for (const { label, steps } of checklistFor(situation, true)) {
      const boxes = within(screen.getByRole('list', { name: label, hidden: true })).getAllByRole('checkbox', {
        hidden: true,
      });
      expect(boxes.map(({ id }) => id)).toEqual(steps.map(({ id }) => `step-${id}`));
      expect(within(phase(label)).getByText(`0 of ${boxes.length}`)).toBeInTheDocument();
    }
    for (const step of SITUATION_PLANS[situation].without) expect(document.getElementById(`step-${step}`)).toBeNull();
  });

  it.each(SITUATIONS)('in the situation %s marks what a reply should not go out without', (situation) => {
    const { essential } = SITUATION_PLANS[situation];
    const { update } = show(sampleChecklist({ situation }));
    for (const step of essential) expect(box(step)).toHaveAccessibleDescription('essential');
    expect(screen.getAllByText('essential')).toHaveLength(essential.length);
    update(sampleChecklist({ situation, ticked: [...essential] }));
    expect(screen.queryByText('essential')).toBeNull();
  });

  it.each(STEPS)('$id can be ticked and unticked by hand', async ({ id, label, optional }) => {
    const situation = situationWith(id);
    const { onRequest, update, user } = show(sampleChecklist({ situation }));
    expect(box(id)).not.toBeChecked();
    expect(box(id)).toHaveAccessibleName(label);
    if (optional) expect(box(id)).toHaveAccessibleDescription('if it fits');
    await user.click(box(id));
    expect(onRequest).toHaveBeenLastCalledWith({ type: 'tick', step: id });

    update(sampleChecklist({ situation, ticked: [id] }));
    expect(box(id)).toBeChecked();
    expect(box(id)).not.toHaveAccessibleDescription();
    await user.click(box(id));
    expect(onRequest).toHaveBeenLastCalledWith({ type: 'untick', step: id });
    expect(onRequest).toHaveBeenCalledTimes(2);
  });

  it.each(STEPS)('$id says by what it was ticked', ({ id }) => {
    const situation = situationWith(id);
    const { update } = show(sampleChecklist({ situation, drafted: [id] }));
    expect(box(id)).toBeChecked();
    const quote = id === 'apology' ? ': “I am sorry that it broke.”' : '';
    expect(box(id)).toHaveAccessibleDescription(`in your draft${quote}`);
    update(sampleChecklist({ situation, sent: [id] }));
    expect(box(id)).toHaveAccessibleDescription('in a reply you sent');
    update(sampleChecklist({ situation, sent: [id], unticked: [id] }));
    expect(box(id)).not.toBeChecked();
  });

  it.each(STEPS)('$id gives its reason and its sources when asked', async ({ id, label, why, source }) => {
    const { user } = show(sampleChecklist({ situation: situationWith(id) }));
    for (const { label: name } of PHASES) phase(name).open = true;
    const opener = item(id).getByLabelText(`Why: ${label}`);
    expect(item(id).getByText(why)).not.toBeVisible();
    opener.focus();
    await user.keyboard('{Enter}');
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    expect(item(id).getByText(why)).toBeVisible();
    expect(source.length).toBeGreaterThan(0);
    for (const name of source) expect(item(id).getByText(sourceOf(name).title, { exact: false })).toBeVisible();
  });

  it('has the phase with the next step open, and the others folded', () => {
    const { update } = show(sampleChecklist());
    expect(phase('In your reply').open).toBe(true);
    expect(phase('Before you reply').open).toBe(false);
    expect(box('apology').closest('li')).toHaveAttribute('aria-current', 'step');

    update(sampleChecklist({ drafted: ['apology', 'ownership'] }));
    expect(phase('In your reply').open).toBe(false);
    expect(phase('Put it right').open).toBe(true);
    expect(box('action').closest('li')).toHaveAttribute('aria-current', 'step');
  });

  it('keeps open what the agent works in, and folded what they folded', async () => {
    const { update, user } = show(sampleChecklist());
    await user.click(box('apology'));
    update(sampleChecklist({ ticked: ['apology', 'ownership'] }));
    expect(phase('In your reply').open).toBe(true);
    expect(box('apology')).toHaveFocus();

    await user.click(screen.getByText('Put it right'));
    expect(phase('Put it right').open).toBe(false);
    update(sampleChecklist({ ticked: ['apology', 'ownership', 'listen'] }));
    expect(phase('Put it right').open).toBe(false);
  });

  it.each(SITUATIONS)(
    'in the situation %s shows three or four essentials at first, and all steps when asked',
    async (situation) => {
      const checklist = sampleChecklist({ situation });
      const { onWhole, user } = show(checklist, false);
      const boxes = within(screen.getByRole('list', { name: 'Essentials' })).getAllByRole('checkbox');
      expect(boxes.map(({ id }) => id).sort()).toEqual(
        SITUATION_PLANS[situation].essential.map((id) => `step-${id}`).sort(),
      );
      expect([3, 4]).toContain(boxes.length);
      const steps = checklistFor(situation, true).flatMap((part) => part.steps);
      await user.click(screen.getByRole('button', { name: `All ${steps.length} steps`, expanded: false }));
      expect(onWhole).toHaveBeenCalledExactlyOnceWith(true);
    },
  );

  it('folds back to the essentials', async () => {
    const { onWhole, user } = show(sampleChecklist());
    await user.click(screen.getByRole('button', { name: 'Only the essentials', expanded: true }));
    expect(onWhole).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('offers help at a step', () => {
    show(sampleChecklist());
    expect(item('document').getByText('A form')).toBeInTheDocument();
  });

  it('asks for a message where gifts are not permitted', () => {
    show(sampleChecklist({ giftsAllowed: false }));
    expect(screen.getByText('Add something personal: a heartfelt message or a card')).toBeInTheDocument();
  });

  it('says when it cannot be kept for the ticket', () => {
    const words = 'This page does not say which ticket this is, so the checklist is kept for this tab only.';
    const { update } = show(sampleChecklist());
    expect(screen.queryByText(words)).toBeNull();
    update(sampleChecklist({ keptFor: 'tab' }));
    expect(screen.getByText(words)).toBeVisible();
  });
});
