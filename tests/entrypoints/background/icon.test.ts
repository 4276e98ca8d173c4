import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { coachRest } from '../../../utils/settings/settings';

const badge = (tabId?: number) => fakeBrowser.action.getBadgeText(tabId === undefined ? {} : { tabId });
const title = (tabId: number) => fakeBrowser.action.getTitle({ tabId });

/** Another worker: the same storage, nothing in memory. */
async function nextWorker() {
  vi.resetModules();
  const icon = await import('../../../entrypoints/background/icon');
  icon.watchIcon();
  return icon;
}

beforeEach(() => fakeBrowser.reset());

it('shows the flags of each tab’s own reply, and reminders on all', async () => {
  const { showFlags, showDue, forgetIcon } = await nextWorker();
  showFlags(1, 3);
  showFlags(2, 0);
  await showDue(1);
  expect([await badge(1), await badge(2), await badge()]).toEqual(['3!', '!', '!']);
  await showDue(0);
  showFlags(1, 2);
  await vi.waitFor(async () => expect(await badge(1)).toBe('2'));
  expect([await badge(2), await badge()]).toEqual(['', '']);
  const draw = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  forgetIcon(1);
  await showDue(1);
  expect(draw).not.toHaveBeenCalledWith(expect.objectContaining({ tabId: 1 }));
});

it('draws nothing where nothing has changed', async () => {
  const { showFlags, showDue } = await nextWorker();
  showFlags(1, 3);
  await showDue(1);
  const draw = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  showFlags(1, 3);
  await showDue(1);
  expect(draw).not.toHaveBeenCalled();
});

it('knows after the worker was stopped what the other tabs show', async () => {
  const first = await nextWorker();
  first.showFlags(1, 3);
  await first.showDue(1);
  const second = await nextWorker();
  await second.showDue(0);
  expect(await badge(1)).toBe('3');
});

it('falls silent with the coach, and comes back with it', async () => {
  const { showFlags, showDue } = await nextWorker();
  showFlags(1, 3);
  await showDue(1);
  await coachRest.setValue({ isOff: true, until: null });
  await vi.waitFor(async () => expect(await title(1)).toBe('Amends: the coach is off, 1 reminder is due'));
  expect([await badge(1), await badge()]).toEqual(['', '']);
  await coachRest.setValue({ isOff: false, until: null });
  await vi.waitFor(async () => expect(await badge(1)).toBe('3!'));
});
