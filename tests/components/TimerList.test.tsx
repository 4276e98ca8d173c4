// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TimerList } from '../../components/TimerList';
import type { TimerKind } from '../../rules/checklist/checklistStep';
import type { Timer, TimerStatus } from '../../utils/timers/timer';
import { sampleTimer } from '../support/sampleView';

const MINUTE = 60_000;
// A Friday, 15:48 where the agent is.
const NOW = new Date(2026, 10, 20, 15, 48).getTime();

function show(timers: Timer[], now = NOW) {
  const onRequest = vi.fn();
  const element = (shown: Timer[]) => <TimerList timers={shown} conversation="here" now={now} onRequest={onRequest} />;
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
    ['commitment', 'Do what you promised'],
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
    const summary = screen.getByText('2 to come, next 16:00');
    expect(screen.getByText('due 16:00, in 12 minutes')).not.toBeVisible();
    await user.click(summary);
    expect(screen.getByText('due 16:00, in 12 minutes')).toBeVisible();
  });

  it('puts what was put off with the rest, and says until when', () => {
    show([timer(-18, { remind: NOW + 10 * MINUTE })]);
    expect(screen.queryByRole('list', { name: 'Due' })).toBeNull();
    expect(items('To come')).toEqual(['overdue since 15:30, 18 minutes ago; reminds you again 15:58']);
  });

  it.each([
    ['Done: Do what you promised, Zendesk', { type: 'timer-done', id: 'in -5' }],
    ['Drop: Do what you promised, Zendesk', { type: 'timer-drop', id: 'in -5' }],
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
    const later = screen.getByRole('button', { name: 'Later: Do what you promised, Zendesk' });
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
