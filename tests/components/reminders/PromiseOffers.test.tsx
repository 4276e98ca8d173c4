// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PromiseOffers } from '../../../components/reminders/PromiseOffers';
import type { PromiseReading } from '../../../utils/timers/readPromise';
import { sampleTimer } from '../../support/sampleView';

const NOW = new Date(2026, 10, 20, 15, 48).getTime();
const FIVE = new Date(2026, 10, 20, 17).getTime();
const PROMISES: PromiseReading[] = [
  { kind: 'time', due: new Date(2026, 10, 21, 12).getTime(), words: 'tomorrow at noon.' },
  { kind: 'ambiguous', words: 'by 5', choices: [{ label: '5 pm today', due: FIVE }] },
  { kind: 'past', words: 'by 3pm' },
];

function show(promises: PromiseReading[], { isSent = false, timers = [] as ReturnType<typeof sampleTimer>[] } = {}) {
  const onRequest = vi.fn();
  const onDecline = vi.fn();
  render(
    <PromiseOffers
      promises={promises}
      isSent={isSent}
      timers={timers}
      now={NOW}
      onDecline={onDecline}
      onRequest={onRequest}
    />,
  );
  return { onRequest, onDecline, user: userEvent.setup() };
}

const items = () => screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);

it('says how it reads each of several promises', () => {
  show(PROMISES);
  const region = screen.getByRole('region', { name: 'Your promises' });
  expect(within(region).getByText('You promise 3 times. The reminders are set when you send it.')).toBeVisible();
  expect(items()).toEqual([
    '“tomorrow at noon”: tomorrow 12:00',
    '“by 5” can be read in more than one way. Which time do you mean?',
    '3pm is over. Is the time right?',
  ]);
});

it('has one settled, and leaves the others', async () => {
  const { onRequest, user } = show(PROMISES);
  await user.click(screen.getByRole('button', { name: '5 pm today' }));
  const request = { type: 'set-timer', kind: 'commitment', due: FIVE, promise: 'by 5' };
  expect(onRequest).toHaveBeenCalledExactlyOnceWith(request);
});

it('says which are settled', () => {
  show(PROMISES, { timers: [sampleTimer({ due: FIVE })] });
  expect(items()[1]).toBe('You promise an answer by 17:00. A reminder is set.');
});

it('takes no for an answer to one of several', async () => {
  const { onDecline, user } = show(PROMISES.slice(1), { isSent: true });
  const [first] = screen.getAllByRole('button', { name: 'No reminder' });
  await user.click(first as HTMLElement);
  expect(onDecline).toHaveBeenCalledExactlyOnceWith(PROMISES[1]);
});
