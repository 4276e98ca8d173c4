import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeCoach, watchPauses } from '../../../entrypoints/background/switches';
import { coachRest, readerChoice, silencedHelpdesks } from '../../../utils/settings/settings';

const NOON = new Date(2026, 10, 20, 12).getTime();
const HOUR = 3_600_000;
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);

let now: number;

beforeEach(() => {
  fakeBrowser.reset();
  now = NOON;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});

describe('a pause', () => {
  it('begins now, and ends by itself with its alarm', async () => {
    watchPauses();
    expect(await changeCoach({ type: 'pause', minutes: 60 })).toBe(true);
    expect(await coachRest.getValue()).toEqual({ isOff: false, until: NOON + HOUR });
    expect(await alarms()).toEqual([['resume', NOON + HOUR]]);
    now = NOON + HOUR;
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'resume', scheduledTime: now } as never);
    await vi.waitFor(async () => expect(await coachRest.getValue()).toEqual({ isOff: false, until: null }));
  });

  it('ends sooner when the agent wants it', async () => {
    await changeCoach({ type: 'pause', minutes: 60 });
    await changeCoach({ type: 'resume' });
    expect(await coachRest.getValue()).toEqual({ isOff: false, until: null });
    expect(await alarms()).toEqual([]);
  });

  it('is ended at the next start when its alarm was lost after its time', async () => {
    await coachRest.setValue({ isOff: false, until: NOON - 1 });
    watchPauses();
    await vi.waitFor(async () => expect((await coachRest.getValue()).until).toBeNull());
  });

  it('gets its alarm back at the next start when that was lost before', async () => {
    await coachRest.setValue({ isOff: false, until: NOON + HOUR });
    watchPauses();
    await vi.waitFor(async () => expect(await alarms()).toEqual([['resume', NOON + HOUR]]));
    expect((await coachRest.getValue()).until).toBe(NOON + HOUR);
  });

  it('is forgotten where the coach is switched off meanwhile', async () => {
    await changeCoach({ type: 'pause', minutes: 60 });
    await changeCoach({ type: 'switch-coach', isOn: false });
    expect(await coachRest.getValue()).toEqual({ isOff: true, until: null });
    expect(await alarms()).toEqual([]);
    await changeCoach({ type: 'switch-coach', isOn: true });
    expect(await coachRest.getValue()).toEqual({ isOff: false, until: null });
  });

  it('is not begun where it would not end', async () => {
    vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValue(new Error('no alarms'));
    await expect(changeCoach({ type: 'pause', minutes: 60 })).rejects.toThrow();
    expect((await coachRest.getValue()).until).toBeNull();
  });
});

it('switches sites off and on, each for itself, however fast the hand', async () => {
  await Promise.all([
    changeCoach({ type: 'switch-site', site: 'gmail', isOn: false }),
    changeCoach({ type: 'switch-site', site: 'zendesk', isOn: false }),
    changeCoach({ type: 'switch-site', site: 'gmail', isOn: false }),
  ]);
  expect(await silencedHelpdesks.getValue()).toEqual(['zendesk', 'gmail']);
  await changeCoach({ type: 'switch-site', site: 'zendesk', isOn: true });
  expect(await silencedHelpdesks.getValue()).toEqual(['gmail']);
});

it('keeps how strict the reader is, unless the team settled it', async () => {
  await changeCoach({ type: 'choose-reader', choice: 'strict' });
  expect(await readerChoice.getValue()).toBe('strict');
  await fakeBrowser.storage.managed.set({ readerChoice: 'gentle' });
  await expect(changeCoach({ type: 'choose-reader', choice: 'off' })).rejects.toThrow();
  expect(await readerChoice.getValue()).toBe('gentle');
});
