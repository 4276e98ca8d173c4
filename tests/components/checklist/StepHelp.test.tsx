// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StepHelp } from '../../../components/checklist/StepHelp';
import { EMPTY_INCIDENT } from '../../../components/incidents/incidentDraft';
import { CHECKLIST_STEPS } from '../../../rules/checklist/checklist';
import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';
import type { StepView } from '../../../utils/checklist/checklistView';
import { sampleTimer } from '../../support/sampleView';

const MINUTE = 60_000;
const NOW = new Date(2026, 10, 20, 15, 48).getTime();
const MONDAY = new Date(2026, 10, 23, 9).getTime();
const TIMES = { progressMinutes: 20, updateMinutes: 90, checkAfter: MONDAY };

function show(
  step: ChecklistStepId,
  changes: Partial<StepView> = {},
  props: Partial<Parameters<typeof StepHelp>[0]> = {},
) {
  const known = CHECKLIST_STEPS.get(step);
  if (!known) throw new Error(`There is no step ${step}.`);
  const onRequest = vi.fn();
  render(
    <StepHelp
      step={{ ...known, done: false, essential: false, ...changes }}
      openedAt={NOW - 12 * MINUTE}
      now={NOW}
      times={TIMES}
      isPromiseOffered={false}
      incident={EMPTY_INCIDENT}
      onIncident={vi.fn()}
      onRequest={onRequest}
      {...props}
    />,
  );
  return { onRequest, user: userEvent.setup() };
}

describe('StepHelp', () => {
  it('says how long the ticket has been open, until it is answered', () => {
    show('response');
    expect(screen.getByText('You opened this ticket 12 min ago')).toBeVisible();
  });

  it.each([
    ['once it is answered', { done: true }, {}],
    ['where that is not known', {}, { openedAt: undefined }],
  ])('does not say so %s', (_, changes, props) => {
    show('response', changes, props);
    expect(screen.queryByText(/You opened this ticket/)).toBeNull();
  });

  it.each<[ChecklistStepId, string, object]>([
    ['progress', 'Remind me in 20 minutes', { kind: 'progress', due: NOW + 20 * MINUTE }],
    ['updates', 'Remind me every 90 minutes', { kind: 'updates', due: NOW + 90 * MINUTE, everyMinutes: 90 }],
    ['check-after', 'Remind me Mon 9:00', { kind: 'check-after', due: MONDAY }],
    ['commitment', 'In an hour', { kind: 'commitment', due: NOW + 60 * MINUTE }],
  ])('%s offers a reminder', async (step, name, timer) => {
    const { onRequest, user } = show(step);
    await user.click(screen.getByRole('button', { name }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'set-timer', ...timer });
  });

  it.each<ChecklistStepId>(['progress', 'updates', 'commitment', 'check-after'])('%s shows its reminder', (step) => {
    show(
      step,
      {},
      { timer: sampleTimer({ due: NOW + 12 * MINUTE, everyMinutes: step === 'updates' ? 60 : undefined }) },
    );
    const every = step === 'updates' ? ', every hour' : '';
    expect(screen.getByText(`Reminder: due 16:00, in 12 minutes${every}`)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each<ChecklistStepId>(['progress', 'updates', 'commitment', 'check-after'])('%s offers none once done', (step) => {
    show(step, { done: true });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('does not offer twice what the panel offers for the promise', () => {
    show('commitment', {}, { isPromiseOffered: true });
    expect(screen.queryByRole('button')).toBeNull();
  });

  const helped = new Set<ChecklistStepId>([
    'progress',
    'updates',
    'commitment',
    'check-after',
    'leadership',
    'document',
  ]);
  it.each([...CHECKLIST_STEPS.keys()])('%s offers help where there is some', (step) => {
    show(step);
    expect(screen.queryAllByRole('button').length > 0).toBe(helped.has(step));
  });
});

describe('the note to the leadership', () => {
  const copy = () => screen.getByRole('button', { name: 'Copy a note to fill in' });

  it('is copied, with its blanks', async () => {
    const { user } = show('leadership');
    await user.click(copy());
    expect(screen.getByRole('status')).toHaveTextContent('Copied. Fill in the [brackets] before you send it.');
    const note = await navigator.clipboard.readText();
    for (const line of [
      'What happened',
      'Who is affected',
      'Since when',
      'What we are doing',
      'What we need',
      'Next update',
    ])
      expect(note).toMatch(new RegExp(`^${line}.*: \\[[^\\]]+\\]$`, 'm'));
  });

  it('can be copied by hand where the clipboard refuses', async () => {
    const { user } = show('leadership');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(copy());
    expect(screen.getByRole('status')).toHaveTextContent('It is selected below');
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note to the leadership' });
    expect(note).toBeVisible();
    expect(note).toHaveFocus();
    expect([note.selectionStart, note.selectionEnd]).toEqual([0, note.value.length]);
  });

  it('is not offered once it was told', () => {
    show('leadership', { done: true });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
