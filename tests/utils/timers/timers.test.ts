import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../utils/storage/database';
import { promisesBetween } from '../../../utils/timers/queryPromises';
import type { Timer } from '../../../utils/timers/timer';
import {
  clockWentBack,
  dropTimer,
  finishTimer,
  type NewTimer,
  openTimers,
  postponeTimer,
  setTimers,
  timerTrouble,
} from '../../../utils/timers/timers';
import { sweepTimers } from '../../../utils/timers/timerUpkeep';

const MINUTE = 60_000;
const NOW = new Date(2026, 10, 20, 14, 0).getTime();
const DAY = '2026-11-20';

function newTimer(changes: Partial<NewTimer> = {}): NewTimer {
  const due = changes.due ?? NOW + 120 * MINUTE;
  return {
    kind: 'commitment',
    conversation: 'conversation-1',
    site: 'zendesk',
    origin: 'https://acme.zendesk.com',
    due,
    remind: due - 10 * MINUTE,
    ...changes,
  };
}

function counts() {
  return promisesBetween({ from: '', to: '' });
}

beforeEach(async () => {
  await database.timers.clear();
  await database.promises.clear();
});

/** Sets one timer. */
async function setTimer(timer: NewTimer, now: number): Promise<Timer> {
  const [added] = await setTimers([timer], now);
  if (!added) throw new Error('Nothing was set');
  return added;
}

describe('setTimers', () => {
  it('stores a timer that waits', async () => {
    const timer = await setTimer(newTimer(), NOW);
    expect(timer).toMatchObject({ ...newTimer(), created: NOW, status: 'waiting' });
    expect(await openTimers()).toEqual([timer]);
  });

  it('replaces an open one of the same conversation and kind', async () => {
    await setTimer(newTimer(), NOW);
    const other = await setTimer(newTimer({ conversation: 'conversation-2' }), NOW);
    const progress = await setTimer(newTimer({ kind: 'progress', due: NOW + 20 * MINUTE }), NOW);
    const later = await setTimer(newTimer({ due: NOW + 180 * MINUTE }), NOW + MINUTE);
    expect(await openTimers()).toEqual([progress, other, later]);
    expect(await counts()).toEqual([]);
  });

  it('counts one that it replaces as missed when its time had passed', async () => {
    await setTimer(newTimer(), NOW);
    await setTimer(newTimer({ due: NOW + 300 * MINUTE }), NOW + 130 * MINUTE);
    expect(await counts()).toMatchObject([{ day: DAY, site: 'zendesk', met: 0, missed: 1, dropped: 0 }]);
  });

  it('sets several of one kind, replacing the earlier ones', async () => {
    await setTimer(newTimer(), NOW);
    const dues = [NOW + 60 * MINUTE, NOW + 180 * MINUTE, NOW + 300 * MINUTE];
    const added = await setTimers(
      dues.map((due) => newTimer({ due })),
      NOW,
    );
    expect(await openTimers()).toEqual(added);
    expect(added.map(({ due }) => due)).toEqual(dues);
    expect(new Set(added.map(({ id }) => id)).size).toBe(3);
    expect(await setTimers([], NOW)).toEqual([]);
    expect(await openTimers()).toEqual(added);
  });

  it('keeps those that it is asked to keep, and sets none twice', async () => {
    const first = await setTimer(newTimer(), NOW);
    await setTimers([newTimer(), newTimer({ due: NOW + 300 * MINUTE })], NOW, ({ id }) => id === first.id);
    expect((await openTimers()).map(({ due }) => due)).toEqual([first.due, NOW + 300 * MINUTE]);
  });

  it('refuses invalid times', async () => {
    await expect(setTimer(newTimer({ due: Number.NaN }), NOW)).rejects.toThrow(RangeError);
    await expect(setTimer(newTimer({ remind: Number.POSITIVE_INFINITY }), NOW)).rejects.toThrow(RangeError);
  });
});

describe('finishTimer', () => {
  it.each<[NewTimer['kind'], number, 'met' | 'missed']>([
    ['commitment', 0, 'met'],
    ['commitment', 1, 'missed'],
    ['progress', 0, 'met'],
    ['progress', 15 * MINUTE, 'met'],
    ['progress', 15 * MINUTE + 1, 'missed'],
    ['check-after', 5 * MINUTE, 'met'],
  ])('a %s that is done %d ms after its time is %s', async (kind, late, end) => {
    const { id, due } = await setTimer(newTimer({ kind }), NOW);
    await finishTimer(id, due + late);
    expect(await openTimers()).toEqual([]);
    expect(await counts()).toMatchObject([{ met: 0, missed: 0, dropped: 0, [end]: 1 }]);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['done', (id) => finishTimer(id, NOW)],
    ['dropped', (id) => dropTimer(id, NOW)],
    ['missed', () => sweepTimers(NOW + 10 * 1440 * MINUTE)],
    [
      'replaced after its time',
      () => setTimers([newTimer({ due: NOW + 900 * MINUTE, label: undefined })], NOW + 300 * MINUTE),
    ],
    ['replaced before its time', () => setTimers([newTimer({ due: NOW + 900 * MINUTE, label: undefined })], NOW)],
  ])('no longer names its ticket once it is %s', async (_, end) => {
    const { id } = await setTimer(
      newTimer({ label: '#7 Kim’s lamp', address: 'https://acme.zendesk.com/agent/tickets/7' }),
      NOW,
    );
    expect(JSON.stringify(await database.timers.toArray())).toMatch(/Kim.*tickets\/7/);
    await end(id);
    expect(JSON.stringify(await database.timers.toArray())).not.toMatch(/Kim|tickets/);
  });

  it('still names its ticket in the next of a repeating one', async () => {
    const { id } = await setTimer(newTimer({ kind: 'updates', everyMinutes: 60, label: '#7' }), NOW);
    expect(await finishTimer(id, NOW)).toMatchObject({ label: '#7' });
    expect(await database.timers.get(id)).not.toHaveProperty('label');
  });

  it('counts once, however many panels report it', async () => {
    const { id } = await setTimer(newTimer(), NOW);
    await Promise.all([finishTimer(id, NOW), finishTimer(id, NOW), dropTimer(id, NOW)]);
    await finishTimer(id, NOW);
    expect(await counts()).toMatchObject([{ day: DAY, site: 'zendesk', met: 1, missed: 0, dropped: 0 }]);
  });

  it('sets a repeating one again, once', async () => {
    const first = await setTimer(newTimer({ kind: 'updates', everyMinutes: 60, remind: NOW + 115 * MINUTE }), NOW);
    const at = NOW + 100 * MINUTE;
    const [next, nothing] = await Promise.all([finishTimer(first.id, at), finishTimer(first.id, at)]);
    expect(nothing).toBeUndefined();
    expect(next).toMatchObject({ due: at + 60 * MINUTE, remind: at + 55 * MINUTE, created: at, status: 'waiting' });
    expect(await openTimers()).toEqual([next]);
    expect(await counts()).toMatchObject([{ met: 1, missed: 0, dropped: 0 }]);
    await dropTimer(next?.id ?? '', at);
    expect(await openTimers()).toEqual([]);
  });

  it('counts on the local day by helpdesk', async () => {
    const early = await setTimer(newTimer(), NOW);
    const late = await setTimer(newTimer({ conversation: 'conversation-2' }), NOW);
    const mail = await setTimer(newTimer({ conversation: 'conversation-3', site: 'gmail' }), NOW);
    await finishTimer(early.id, new Date(2026, 10, 20, 23, 59).getTime());
    await finishTimer(late.id, new Date(2026, 10, 21, 0, 0).getTime());
    await finishTimer(mail.id, NOW);
    expect((await counts()).map(({ day, site }) => `${day} ${site}`).sort()).toEqual([
      '2026-11-20 gmail',
      '2026-11-20 zendesk',
      '2026-11-21 zendesk',
    ]);
    expect(await promisesBetween({ from: '2026-11-21', to: '2026-11-21' })).toMatchObject([{ site: 'zendesk' }]);
    expect(await promisesBetween({ from: '2026-11-22', to: '' })).toEqual([]);
  });

  it('counts by kind and by the situation in which it was set, and keeps nothing else', async () => {
    const place = { conversation: 'conversation-4', situation: 'cannot-fix' as const };
    const known = await setTimer(newTimer({ ...place, kind: 'updates', label: '#4477' }), NOW);
    const earlier = await setTimer(newTimer({ conversation: 'conversation-5', kind: 'updates' }), NOW);
    await finishTimer(known.id, NOW);
    await dropTimer(earlier.id, NOW);
    const none = { day: '2026-11-20', site: 'zendesk', kind: 'updates', source: '', met: 0, missed: 0, dropped: 0 };
    expect(await counts()).toEqual([
      { ...none, situation: '', dropped: 1 },
      { ...none, situation: 'cannot-fix', met: 1 },
    ]);
  });

  it('changes nothing when the count cannot be stored', async () => {
    const timer = await setTimer(newTimer(), NOW);
    vi.spyOn(database.promises, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const trouble = await finishTimer(timer.id, NOW).catch(timerTrouble);
    expect(trouble).toMatch(/^The reminders cannot be saved because .* is full\. Your reply is not affected\.$/);
    vi.restoreAllMocks();
    expect(await openTimers()).toEqual([timer]);
    expect(await counts()).toEqual([]);
  });
});

describe('postponeTimer', () => {
  it('postpones the reminder of a promise, but not its due time', async () => {
    const { id, due } = await setTimer(newTimer(), NOW);
    await database.timers.update(id, { status: 'reminded' });
    await postponeTimer(id, 20, due);
    expect(await openTimers()).toMatchObject([{ due, remind: due + 20 * MINUTE, status: 'waiting' }]);
  });

  it('postpones all other timers', async () => {
    const { id, due } = await setTimer(newTimer({ kind: 'check-after', remind: NOW + 120 * MINUTE }), NOW);
    await postponeTimer(id, 60, due + 5 * MINUTE);
    expect(await openTimers()).toMatchObject([{ due: due + 65 * MINUTE, remind: due + 65 * MINUTE }]);
    await postponeTimer(id, 60, due);
    expect(await openTimers()).toMatchObject([{ due: due + 125 * MINUTE, remind: due + 125 * MINUTE }]);
  });

  it('leaves ended timers alone, and refuses invalid minutes', async () => {
    const { id } = await setTimer(newTimer(), NOW);
    await dropTimer(id, NOW);
    await postponeTimer(id, 20, NOW);
    expect(await database.timers.get(id)).toMatchObject({ status: 'dropped' });
    await expect(postponeTimer(id, 0, NOW)).rejects.toThrow(RangeError);
    await expect(postponeTimer(id, Number.NaN, NOW)).rejects.toThrow(RangeError);
  });
});

describe('dropTimer', () => {
  it('counts as dropped, once', async () => {
    const { id } = await setTimer(newTimer(), NOW);
    await dropTimer(id, NOW);
    await dropTimer(id, NOW);
    await dropTimer('nothing', NOW);
    expect(await counts()).toMatchObject([{ day: DAY, site: 'zendesk', met: 0, missed: 0, dropped: 1 }]);
  });
});

describe('clockWentBack', () => {
  it('detects timers that were set in what is now the future', async () => {
    const timer = await setTimer(newTimer(), NOW);
    expect(clockWentBack([timer], NOW)).toBe(false);
    expect(clockWentBack([timer], NOW - MINUTE)).toBe(false);
    expect(clockWentBack([timer], NOW - MINUTE - 1)).toBe(true);
    expect(clockWentBack([], NOW)).toBe(false);
  });
});
