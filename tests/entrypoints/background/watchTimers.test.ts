import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { watchTimers } from '../../../entrypoints/background/watchTimers';
import { storeEvents } from '../../../utils/checklist/storedChecklists';
import { labelReminders, retentionDays } from '../../../utils/settings/settings';
import { database } from '../../../utils/storage/database';
import { promisesBetween } from '../../../utils/timers/queryPromises';
import { sampleTimer } from '../../support/sampleView';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const statuses = async () =>
  Object.fromEntries((await database.timers.toArray()).map(({ id, status }) => [id, status] as const));

function timer(id: string, due: number, changes = {}) {
  return sampleTimer({ id, conversation: id, due, ...changes });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([database.timers.clear(), database.promises.clear(), database.checklists.clear()]);
  watchTimers();
});

describe('watchTimers', () => {
  it('reminds when the alarm goes off, once the panel has told of a change', async () => {
    const due = Date.now() + HOUR;
    await database.timers.add(timer('timer', due));
    const said = fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => Promise<unknown>;
    await said({ amends: 'timersChanged' }, {}, () => {});
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.get('reminders')).toMatchObject({ scheduledTime: due }),
    );
    vi.spyOn(Date, 'now').mockReturnValue(due);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminders', scheduledTime: due });
    await vi.waitFor(async () => expect(await statuses()).toEqual({ timer: 'reminded' }));
  });

  it('forgets at once which tickets reminders are for, when the agent switches that off', async () => {
    const now = Date.now();
    await database.timers.add(
      timer('timer', now + HOUR, { label: '#7', address: 'https://acme.zendesk.com/agent/tickets/7' }),
    );
    await labelReminders.setValue(false);
    await vi.waitFor(async () => expect(JSON.stringify(await database.timers.toArray())).not.toMatch(/#7|tickets/));
    expect(await statuses()).toEqual({ timer: 'waiting' });
  });

  it.each([
    ['the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    ['it is installed', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never)],
    ['a day has passed', () => fakeBrowser.alarms.onAlarm.trigger({ name: 'housekeeping', scheduledTime: 0 })],
  ])('keeps house when %s', async (_, happen) => {
    const now = Date.now();
    await retentionDays.setValue(30);
    await storeEvents('old', [{ type: 'opened', at: now - 31 * DAY }]);
    await storeEvents('recent', [{ type: 'opened', at: now - 29 * DAY }]);
    await database.timers.bulkAdd([
      timer('long gone', now - 31 * DAY, { status: 'met' }),
      timer('done', now - 29 * DAY, { status: 'met' }),
      timer('unanswered', now - 2 * DAY, { status: 'reminded' }),
      timer('not told', now - 2 * DAY),
      timer('to come', now + HOUR),
    ]);
    await happen();
    await vi.waitFor(async () =>
      expect(await statuses()).toEqual({
        done: 'met',
        unanswered: 'missed',
        'not told': 'reminded',
        'to come': 'waiting',
      }),
    );
    await vi.waitFor(async () => expect(await database.checklists.toCollection().primaryKeys()).toEqual(['recent']));
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('!'));
    expect(await promisesBetween({ from: '', to: '' })).toMatchObject([{ missed: 1 }]);
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort()).toEqual(['housekeeping', 'reminders']);
    expect(await fakeBrowser.alarms.get('housekeeping')).toMatchObject({ periodInMinutes: 1440 });
  });

  it('does the rest of the house when a part fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(database.checklists, 'where').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await database.timers.add(timer('unanswered', Date.now() - 2 * DAY, { status: 'reminded' }));
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await statuses()).toEqual({ unanswered: 'missed' }));
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(''));
  });
});
