import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { remind } from '../../../entrypoints/background/reminders';
import { database } from '../../../utils/storage/database';
import type { Timer } from '../../../utils/timers/timer';
import { finishTimer } from '../../../utils/timers/timers';
import { sampleTimer } from '../../support/sampleView';

const MINUTE = 60_000;
const NOW = new Date(2026, 10, 20, 15, 50).getTime();
const PROMISE = sampleTimer({ due: NOW + 10 * MINUTE, remind: NOW, created: NOW - 60 * MINUTE });

const store = (...timers: Timer[]) => database.timers.bulkAdd(timers);
const shown = async () => (await fakeBrowser.notifications.getAll()) as unknown as Record<string, { title: string }>;
const alarm = async () => (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  await database.timers.clear();
  await database.promises.clear();
});

describe('remind', () => {
  it('tells the agent of what is due, by the helpdesk’s name and the time', async () => {
    await store(PROMISE);
    await remind();
    expect(await shown()).toEqual({
      'timer-1': {
        type: 'basic',
        iconUrl: '/icon/128.png',
        title: 'Zendesk: you promised an answer by 16:00',
        message: 'Click to open the conversation.',
        buttons: [{ title: 'Open' }],
      },
    });
    expect(await database.timers.get('timer-1')).toMatchObject({ status: 'reminded' });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
  });

  it('says for which ticket', async () => {
    await store({ ...PROMISE, label: '#4711 The lamp' });
    await remind();
    expect((await shown())['timer-1']).toMatchObject({
      title: '#4711 The lamp: you promised an answer by 16:00',
      message: 'Zendesk. Click to open the conversation.',
    });
  });

  it.each<[Partial<Timer>, RegExp]>([
    [{ kind: 'progress' }, /^Zendesk: .*progress/],
    [{ kind: 'updates', site: 'gmail' }, /^Gmail: .*update/],
    [{ kind: 'check-after', site: 'practice' }, /^Practice page: .*happy/],
    [{ kind: 'response' }, /^Zendesk: .*[Aa]nswer/],
    [{ due: NOW + 1000 * MINUTE }, /^Zendesk: you promised an answer by tomorrow 8:30$/],
  ])('%j: %s', async (changes, title) => {
    await store({ ...PROMISE, ...changes });
    await remind();
    expect((await shown())['timer-1']?.title).toMatch(title);
  });

  it('tells of each timer once, also when it runs twice at once', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await store(PROMISE, { ...PROMISE, id: 'timer-2', conversation: 'other' });
    await Promise.all([remind(), remind()]);
    await remind();
    expect(create).toHaveBeenCalledTimes(2);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
    expect(await fakeBrowser.action.getTitle({})).toBe('Amends: 2 reminders are due');
  });

  it('sets one alarm, for the earliest that waits', async () => {
    await store({ ...PROMISE, remind: NOW + 9 * MINUTE }, { ...PROMISE, id: 'timer-2', remind: NOW + 5 * MINUTE });
    await remind();
    expect(await shown()).toEqual({});
    expect(await alarm()).toEqual([['reminders', NOW + 5 * MINUTE]]);
    await database.timers.clear();
    await remind();
    expect(await alarm()).toEqual([]);
  });

  it('takes back the notification and the sign when a timer is answered', async () => {
    await store(PROMISE);
    await remind();
    await finishTimer('timer-1', NOW);
    await remind();
    expect(await shown()).toEqual({});
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('goes on when the system shows no notification', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no notifications here'));
    await store(PROMISE, { ...PROMISE, id: 'timer-2', remind: NOW + MINUTE });
    await remind();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
    expect(await alarm()).toEqual([['reminders', NOW + MINUTE]]);
  });

  describe('when the worker is stopped', () => {
    /** Another worker: the same storage, nothing in memory. */
    async function nextWorker(): Promise<typeof remind> {
      vi.resetModules();
      return (await import('../../../entrypoints/background/reminders')).remind;
    }

    it('shows at the next start what the worker took and did not show', async () => {
      const first = await nextWorker();
      const create = vi.spyOn(fakeBrowser.notifications, 'create').mockReturnValueOnce(new Promise(() => {}));
      await store(PROMISE);
      void first();
      await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
      expect(await shown()).toEqual({});

      const second = await nextWorker();
      await second();
      expect(Object.keys(await shown())).toEqual(['timer-1']);
      const third = await nextWorker();
      await third();
      expect(create).toHaveBeenCalledTimes(2);
    });

    it.each<[string, Partial<Timer>, number]>([
      ['was shown', { status: 'reminded', shown: true }, 0],
      ['an earlier version showed', { status: 'reminded' }, 0],
      ['was not shown', { status: 'reminded', shown: false }, 1],
      ['is due', { status: 'waiting' }, 1],
    ])('of one that %s (%j) a start shows %i', async (_, changes, times) => {
      const start = await nextWorker();
      const create = vi.spyOn(fakeBrowser.notifications, 'create');
      await store({ ...PROMISE, ...changes });
      await start();
      await start();
      expect(create).toHaveBeenCalledTimes(times);
    });

    it('tries again at the next start what the system refused, and not before', async () => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('not now'));
      await store(PROMISE);
      const first = await nextWorker();
      await first();
      await first();
      expect(create).toHaveBeenCalledTimes(1);
      const second = await nextWorker();
      await second();
      expect(Object.keys(await shown())).toEqual(['timer-1']);
    });
  });

  it('tries again in a while when the storage fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(database, 'transaction').mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    await store(PROMISE);
    await remind();
    expect(await alarm()).toEqual([['reminders', NOW + 5 * MINUTE]]);
    await remind();
    expect(Object.keys(await shown())).toEqual(['timer-1']);
  });
});
