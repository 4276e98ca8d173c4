// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TimerList } from '../../../components/reminders/TimerList';
import type { TimerKind } from '../../../rules/checklist/checklistStep';
import type { Timer, TimerStatus } from '../../../utils/timers/timer';
import { sampleTimer } from '../../support/sampleView';

const MINUTE = 60_000;
// A Friday, 15:48 where the agent is.
const NOW = new Date(2026, 10, 20, 15, 48).getTime();

function show(timers: Timer[], { isLabelled = true } = {}) {
  const onRequest = vi.fn();
  const element = (shown: Timer[]) => (
    <TimerList timers={shown} conversation="here" isLabelled={isLabelled} now={NOW} onRequest={onRequest} />
  );
  const { rerender } = render(element(timers));
  return { onRequest, update: (next: Timer[]) => rerender(element(next)), user: userEvent.setup() };
}

function timer(minutes: number, changes: Partial<Timer> = {}): Timer {
  return sampleTimer({ id: `in ${minutes}`, due: NOW + minutes * MINUTE, ...changes });
}

const items = (list: string) =>
  within(screen.getByRole('list', { name: list, hidden: true }))
    .getAllByRole('listitem', { hidden: true })
    .map((item) => item.querySelector('.timer-due')?.textContent);

describe('TimerList', () => {
  it.each<TimerStatus>(['met', 'missed', 'dropped'])('shows nothing where nothing waits: %s', (status) => {
    show([timer(-5, { status })]);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each<[TimerKind, string]>([
    ['response', 'Answer the customer'],
    ['progress', 'Report a fix or progress'],
    ['updates', 'Send an update'],
    ['commitment', 'Keep your promise'],
    ['check-after', 'Ask whether the customer is happy'],
  ])('says what a timer of the kind %s is about, and where', (kind, words) => {
    show([timer(-5, { kind })]);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText('Zendesk')).toBeVisible();
  });

  it.each([
    ['zendesk', 'another', 'Zendesk'],
    ['gmail', 'another', 'Gmail'],
    ['practice', 'another', 'Practice page'],
    ['desk.example.org', 'another', 'desk.example.org'],
    ['generic', 'another', 'acme.zendesk.com'],
    ['zendesk', 'here', 'this ticket'],
  ])('names the place %s of %s conversation', (site, conversation, words) => {
    show([timer(-5, { site, conversation })]);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('has what is due first, the longest overdue before the others, and folds the rest', async () => {
    const { user } = show([timer(40, { everyMinutes: 60 }), timer(0, { status: 'reminded' }), timer(-18), timer(12)]);
    expect(screen.getByText('2 due')).toBeVisible();
    expect(items('Due')).toEqual(['overdue since 15:30, 18 minutes ago', 'due 15:48, now']);
    expect(items('To come')).toEqual(['due 16:00, in 12 minutes', 'due 16:28, in 40 minutes, every hour']);
    const [summary] = document.getElementsByTagName('summary');
    expect(summary?.textContent).toBe('2 more reminders, next 16:00 – Zendesk');
    expect(screen.getByText('due 16:00, in 12 minutes')).not.toBeVisible();
    await user.click(summary as HTMLElement);
    expect(screen.getByText('due 16:00, in 12 minutes')).toBeVisible();
  });

  it.each<[string, Timer[], string]>([
    ['one', [timer(192, { label: 'Ticket 4711' })], '1 reminder, next 19:00 – Ticket 4711'],
    [
      'six',
      [192, 300, 400, 500, 600, 700].map((at) => timer(at, { label: `Ticket ${at}` })),
      '6 reminders, next 19:00 – Ticket 192',
    ],
    ['one put off', [timer(-60, { remind: NOW + 12 * MINUTE }), timer(40)], '2 reminders, next 16:00 – Zendesk'],
    ['one of next year', [timer(528_000)], '1 reminder, next 22 Nov 2027 7:48 – Zendesk'],
  ])('folds into one line: %s', (_, timers, line) => {
    show(timers);
    expect(document.querySelector('summary')?.textContent).toBe(line);
    expect(document.querySelector('details')?.open).toBe(false);
    expect(screen.queryByRole('list', { name: 'Due' })).toBeNull();
  });

  it('says for whom, as plain text', () => {
    show([timer(-5, { label: '<b>#4711</b> The lamp' })]);
    expect(screen.getByText('<b>#4711</b> The lamp')).toBeVisible();
    expect(screen.getByText('Keep your promise')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Done: Keep your promise, <b>#4711</b> The lamp, 15:43' })).toBeVisible();
  });

  it.each([
    ['#4711 The lamp', 'Rename: #4711 The lamp', 'Kim’s lamp', 'Kim’s lamp'],
    [undefined, 'Say which ticket: Keep your promise, Zendesk', 'Kim’s lamp', 'Kim’s lamp'],
    ['#4711 The lamp', 'Rename: #4711 The lamp', '', ''],
  ])('calls %s something else', async (label, opener, written, sent) => {
    const { onRequest, user } = show([timer(-5, { label })]);
    await user.click(screen.getByRole('button', { name: opener }));
    const field = screen.getByRole('textbox', { name: 'Which ticket this reminder is for' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue(label ?? '');
    await user.clear(field);
    if (written) await user.type(field, written);
    await user.keyboard('{Enter}');
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'timer-label', id: 'in -5', label: sent });
    expect(screen.queryByRole('textbox')).toBeNull();
    await vi.waitFor(() => expect(screen.getByRole('button', { name: opener })).toHaveFocus());
  });

  it.each(['{Escape}', '{Enter}'])('leaves the name as it was: %s', async (key) => {
    const { onRequest, user } = show([timer(-5, { label: '#4711' })]);
    await user.click(screen.getByRole('button', { name: 'Rename: #4711' }));
    if (key === '{Escape}') await user.keyboard('x');
    await user.keyboard(key);
    expect(onRequest).not.toHaveBeenCalled();
    expect(screen.getByText('#4711')).toBeVisible();
  });

  it('offers no name where reminders are to have none', () => {
    show([timer(-5)], { isLabelled: false });
    expect(screen.queryByRole('button', { name: /ticket/i })).toBeNull();
  });

  it('puts what was put off with the rest, and says until when', () => {
    show([timer(-18, { remind: NOW + 10 * MINUTE })]);
    expect(screen.queryByRole('list', { name: 'Due' })).toBeNull();
    expect(items('To come')).toEqual(['overdue since 15:30, 18 minutes ago; reminds you again 15:58']);
  });

  it.each([
    ['Done: Keep your promise, Zendesk, 15:43', { type: 'timer-done', id: 'in -5' }],
    ['Open: Keep your promise, Zendesk, 15:43', { type: 'timer-open', id: 'in -5' }],
    ['Drop: Keep your promise, Zendesk, 15:43', { type: 'timer-drop', id: 'in -5' }],
  ])('by keyboard: %s', async (name, request) => {
    const { onRequest, user } = show([timer(-5)]);
    screen.getByRole('button', { name }).focus();
    await user.keyboard('{Enter}');
    expect(onRequest).toHaveBeenCalledExactlyOnceWith(request);
  });

  it.each([
    ['In 10 minutes', 10],
    ['In an hour', 60],
    ['Tomorrow 9:00', 17 * 60 + 12],
  ])('puts off: %s', async (label, minutes) => {
    const { onRequest, user } = show([timer(-5)]);
    const later = screen.getByRole('button', { name: 'Later: Keep your promise, Zendesk, 15:43' });
    await user.click(later);
    await user.click(screen.getByRole('button', { name: label }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'timer-later', id: 'in -5', minutes });
    expect(later).toHaveAttribute('aria-expanded', 'false');
    expect(later).toHaveFocus();
  });

  it('moves the focus to the heading when the answered one goes away', async () => {
    const { update, user } = show([timer(-5), timer(-4)]);
    await user.click(screen.getAllByRole('button', { name: /^Done/ })[0] as HTMLElement);
    update([timer(-4)]);
    expect(screen.getByRole('heading', { name: 'Reminders' })).toHaveFocus();
  });

  it('leaves the focus alone when timers come and go by themselves', () => {
    const { update } = show([timer(-5), timer(-4)]);
    update([timer(-4)]);
    expect(document.body).toHaveFocus();
  });
});
