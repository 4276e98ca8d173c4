import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { remindToPractise, watchPractice } from '../../../entrypoints/background/practiceReminders';
import { remind } from '../../../entrypoints/background/reminders';
import { practiceReminder, practiceReminderDue, practiceResults } from '../../../utils/practice/practiceStore';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const NOW = new Date(2026, 10, 20, 9).getTime();

const shown = async () => Object.keys((await fakeBrowser.notifications.getAll()) as object);
const alarm = async () => (await fakeBrowser.alarms.get('practice'))?.scheduledTime;
const playedAt = (at: number) => practiceResults.setValue({ outage: { times: 1, at, taken: 1, needed: 6, stung: 0 } });
let now = NOW;

beforeEach(() => {
  fakeBrowser.reset();
  now = NOW;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});

describe('remindToPractise', () => {
  it('does nothing unless the agent wants it', async () => {
    await remindToPractise();
    expect(await alarm()).toBeUndefined();
    expect(await shown()).toEqual([]);
  });

  it('waits a week from the day on which it was switched on, and reminds every week', async () => {
    await practiceReminder.setValue(true);
    await remindToPractise();
    expect(await shown()).toEqual([]);
    expect(await alarm()).toBe(NOW + WEEK);
    now = NOW + WEEK;
    await remindToPractise();
    expect(await shown()).toEqual(['practice']);
    expect(await alarm()).toBe(NOW + 2 * WEEK);
  });

  it.each([
    ['before it was switched on', -1 * DAY, NOW + WEEK],
    ['in between', 3 * DAY, NOW + 10 * DAY],
  ])('counts from the last role play, %s', async (_, after, due) => {
    await practiceReminder.setValue(true);
    await remindToPractise();
    await playedAt(NOW + after);
    now = NOW + 4 * DAY;
    await remindToPractise();
    expect(await alarm()).toBe(due);
    expect(await shown()).toEqual([]);
  });

  it('reminds at the start of a browser that was closed on the day', async () => {
    await practiceReminder.setValue(true);
    await practiceReminderDue.setValue(NOW - 2 * DAY);
    await remindToPractise();
    expect(await shown()).toEqual(['practice']);
    expect(await alarm()).toBe(NOW + WEEK);
  });

  it('reminds once, also when it runs twice at once', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await practiceReminder.setValue(true);
    await practiceReminderDue.setValue(NOW);
    await Promise.all([remindToPractise(), remindToPractise()]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('takes everything back when it is switched off', async () => {
    await practiceReminder.setValue(true);
    await practiceReminderDue.setValue(NOW);
    await remindToPractise();
    await practiceReminder.setValue(false);
    await remindToPractise();
    expect(await shown()).toEqual([]);
    expect(await alarm()).toBeUndefined();
    expect(await practiceReminderDue.getValue()).toBeNull();
  });

  it('goes on when the system shows no notification', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no notifications here'));
    await practiceReminder.setValue(true);
    await practiceReminderDue.setValue(NOW);
    await remindToPractise();
    expect(await alarm()).toBe(NOW + WEEK);
  });

  it('is not taken back with the reminders of tickets', async () => {
    await practiceReminder.setValue(true);
    await practiceReminderDue.setValue(NOW);
    await remindToPractise();
    await remind();
    expect(await shown()).toEqual(['practice']);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
});

describe('watchPractice', () => {
  beforeEach(() => watchPractice());

  it('sets the alarm as soon as the agent wants it, and moves it when the agent practises', async () => {
    await practiceReminder.setValue(true);
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + WEEK));
    now = NOW + DAY;
    await playedAt(now);
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + DAY + WEEK));
    await practiceReminder.setValue(false);
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
  });

  it.each([
    ['the alarm goes off', () => fakeBrowser.alarms.onAlarm.trigger({ name: 'practice', scheduledTime: NOW })],
    ['the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    ['it is updated', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never)],
  ])('reminds when %s', async (_, happen) => {
    await practiceReminder.setValue(true);
    await vi.waitFor(async () => expect(await alarm()).toBe(NOW + WEEK));
    now = NOW + WEEK;
    await happen();
    await vi.waitFor(async () => expect(await shown()).toEqual(['practice']));
  });
});
