import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database';
import { promisesBetween } from '../../../utils/timers/queryPromises';
import { dropTimer, openTimers, postponeTimer } from '../../../utils/timers/timers';
import {
  markShown,
  nextReminder,
  pruneTimers,
  retakeReminders,
  sweepTimers,
  takeReminders,
} from '../../../utils/timers/timerUpkeep';
import { sampleTimer } from '../../support/sampleView';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = new Date(2026, 10, 20, 14, 0).getTime();

function store(id: string, due: number, changes = {}) {
  const timer = sampleTimer({
    id,
    conversation: id,
    due,
    remind: due,
    created: NOW - DAY,
    status: 'waiting',
    ...changes,
  });
  return database.timers.add(timer);
}

const counts = () => promisesBetween({ from: '', to: '' });

beforeEach(async () => {
  await database.timers.clear();
  await database.promises.clear();
});

describe('takeReminders', () => {
  it('returns each timer once, even to two callers at the same time', async () => {
    await store('late', NOW - HOUR);
    await store('now', NOW);
    await store('later', NOW + HOUR);
    const [one, two] = await Promise.all([takeReminders(NOW), takeReminders(NOW)]);
    expect([...one, ...two].map(({ id }) => id)).toEqual(['late', 'now']);
    expect((await openTimers()).map(({ status }) => status)).toEqual(['reminded', 'reminded', 'waiting']);
    expect(await takeReminders(NOW)).toEqual([]);
  });

  it('returns a postponed timer again', async () => {
    await store('timer', NOW);
    await takeReminders(NOW);
    await postponeTimer('timer', 20, NOW);
    expect(await takeReminders(NOW)).toEqual([]);
    expect(await takeReminders(NOW + HOUR)).toHaveLength(1);
  });
});

describe('retakeReminders', () => {
  it('returns what was taken and never shown', async () => {
    await store('shown', NOW - HOUR);
    await store('lost', NOW);
    await takeReminders(NOW);
    await markShown('shown');
    expect((await retakeReminders(NOW)).map(({ id }) => id)).toEqual(['lost']);
  });

  it('gives the agent a day from then to answer', async () => {
    await store('lost', NOW - DAY);
    await takeReminders(NOW - DAY);
    await retakeReminders(NOW);
    await sweepTimers(NOW + DAY - HOUR);
    expect(await openTimers()).toHaveLength(1);
    await sweepTimers(NOW + DAY);
    expect(await openTimers()).toHaveLength(0);
  });

  it.each<[string, object]>([
    ['waits', { status: 'waiting' }],
    ['was reminded by an earlier version', { status: 'reminded' }],
    ['was reminded and shown', { status: 'reminded', shown: true }],
    ['ended before it was shown', { status: 'met', shown: false }],
  ])('does not return one that %s', async (_, changes) => {
    await store('timer', NOW, changes);
    expect(await retakeReminders(NOW)).toEqual([]);
  });

  it('returns one that was shown, postponed, and taken again', async () => {
    await store('timer', NOW);
    await takeReminders(NOW);
    await markShown('timer');
    await postponeTimer('timer', 20, NOW);
    await takeReminders(NOW + HOUR);
    expect((await retakeReminders(NOW + HOUR)).map(({ id }) => id)).toEqual(['timer']);
  });
});

describe('nextReminder', () => {
  it('is the earliest of those that the agent has not seen', async () => {
    expect(await nextReminder()).toBeUndefined();
    await store('told', NOW - HOUR, { status: 'reminded' });
    expect(await nextReminder()).toBeUndefined();
    await store('later', NOW + 2 * HOUR);
    await store('promise', NOW + 3 * HOUR, { remind: NOW + HOUR });
    expect(await nextReminder()).toBe(NOW + HOUR);
  });
});

describe('sweepTimers', () => {
  it('counts as missed what nobody answered within a day, on the day it was due', async () => {
    await store('old', NOW - DAY - HOUR, { status: 'reminded' });
    await store('recent', NOW - DAY + HOUR, { status: 'reminded' });
    await sweepTimers(NOW);
    await sweepTimers(NOW);
    expect((await openTimers()).map(({ id }) => id)).toEqual(['recent']);
    expect(await counts()).toMatchObject([{ day: '2026-11-19', site: 'zendesk', met: 0, missed: 1, dropped: 0 }]);
  });

  it('allows a day for what was shown late, as after a weekend, and for what was postponed', async () => {
    await store('weekend', NOW - 3 * DAY);
    await store('later', NOW - 3 * DAY, { remind: NOW + HOUR });
    await takeReminders(NOW);
    await sweepTimers(NOW + HOUR);
    expect(await openTimers()).toHaveLength(2);
    await sweepTimers(NOW + DAY);
    expect((await openTimers()).map(({ id }) => id)).toEqual(['later']);
  });
});

describe('pruneTimers', () => {
  it('deletes what has ended, never what is open', async () => {
    await store('open', NOW - 90 * DAY);
    await store('done', NOW - 90 * DAY);
    await store('recent', NOW - DAY);
    await dropTimer('done', NOW);
    await dropTimer('recent', NOW);
    expect(await pruneTimers(NOW - 30 * DAY)).toBe(1);
    expect((await database.timers.toCollection().primaryKeys()).sort()).toEqual(['open', 'recent']);
  });
});
