// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PromiseOffer } from '../../../components/reminders/PromiseOffer';
import type { PromiseReading } from '../../../utils/timers/readPromise';
import type { Timer } from '../../../utils/timers/timer';
import { sampleTimer } from '../../support/sampleView';

const MINUTE = 60_000;
const NOW = new Date(2026, 10, 20, 15, 48).getTime();
const FIVE = new Date(2026, 10, 20, 17).getTime();
const FIVE_TOMORROW = new Date(2026, 10, 21, 5).getTime();
const BY_FIVE: PromiseReading = {
  kind: 'ambiguous',
  words: 'by 5',
  choices: [
    { label: 'today 17:00', due: FIVE },
    { label: 'tomorrow 5:00', due: FIVE_TOMORROW },
  ],
};

function show(promise: PromiseReading, { isSent = false, timer }: { isSent?: boolean; timer?: Timer } = {}) {
  const onRequest = vi.fn();
  const onDecline = vi.fn();
  render(
    <PromiseOffer
      promise={promise}
      isSent={isSent}
      isAlone
      timers={timer ? [timer] : []}
      now={NOW}
      onDecline={onDecline}
      onRequest={onRequest}
    />,
  );
  return { onRequest, onDecline, user: userEvent.setup() };
}

describe('PromiseOffer', () => {
  it.each([
    [FIVE, 'You promise an answer by 17:00. A reminder is set when you send it.'],
    [FIVE_TOMORROW, 'You promise an answer by tomorrow 5:00. A reminder is set when you send it.'],
  ])('says how it reads the time %d', (due, words) => {
    show({ kind: 'time', due, words: 'by 5pm' });
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks about a time that has passed', () => {
    show({ kind: 'past', words: 'by 3pm' });
    expect(screen.getByText('3pm is over. Is the time right?')).toBeVisible();
  });

  it.each([
    ['today 17:00', FIVE],
    ['tomorrow 5:00', FIVE_TOMORROW],
  ])('asks which time is meant: %s', async (label, due) => {
    const { onRequest, user } = show(BY_FIVE);
    expect(screen.getByText('“by 5” can be read in more than one way. Which time do you mean?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: label }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'set-timer', kind: 'commitment', due, promise: 'by 5' });
  });

  it('says what was chosen', () => {
    show(BY_FIVE, { timer: sampleTimer({ due: FIVE }) });
    expect(screen.getByText('You promise an answer by 17:00. A reminder is set.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['In 20 minutes', NOW + 20 * MINUTE],
    ['In an hour', NOW + 60 * MINUTE],
    ['Tomorrow 9:00', new Date(2026, 10, 21, 9).getTime()],
  ])('offers a time where none is promised: %s', async (label, due) => {
    const { onRequest, user } = show({ kind: 'none' });
    await user.click(screen.getByRole('button', { name: label }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'set-timer', kind: 'commitment', due });
  });

  it.each<[PromiseReading, string, string, number]>([
    [
      { kind: 'past', words: 'by 3pm' },
      '3pm is over. When should Amends remind you of this customer?',
      'In an hour',
      NOW + 60 * MINUTE,
    ],
    [BY_FIVE, '“by 5” can be read in more than one way. Which time do you mean?', 'today 17:00', FIVE],
  ])('settles what went out: %o', async (promise, words, label, due) => {
    const { onRequest, user } = show(promise, { isSent: true });
    expect(screen.getByText(words)).toBeVisible();
    await user.click(screen.getByRole('button', { name: label }));
    const { words: said } = promise as { words: string };
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'set-timer', kind: 'commitment', due, promise: said });
  });

  it.each([
    ['by 4pm', '4pm is over.'],
    ['before noon today', 'Noon today is over.'],
    ['by 4pm.', '4pm is over.'],
    ['by 4 p.m.', '4 p.m. is over.'],
    ['this morning', 'This morning is over.'],
    ['On 3 November', '3 November is over.'],
    ['no later than 9 am', '9 am is over.'],
  ])('says that what was promised %s is over', (words, said) => {
    show({ kind: 'past', words });
    expect(screen.getByText(`${said} Is the time right?`)).toBeVisible();
  });

  it.each<[PromiseReading, boolean]>([
    [{ kind: 'none' }, false],
    [{ kind: 'past', words: 'by 3pm' }, true],
    [BY_FIVE, true],
  ])('takes no for an answer: %o, sent: %s', async (promise, isSent) => {
    const { onDecline, onRequest, user } = show(promise, { isSent });
    await user.click(screen.getByRole('button', { name: 'No reminder' }));
    expect(onDecline).toHaveBeenCalledOnce();
    expect(onRequest).not.toHaveBeenCalled();
  });
});
