import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { whySilent } from '../../../entrypoints/background/whySilent';
import type { Watching } from '../../../utils/coach/reply/coachView';
import { coachRest, silencedHelpdesks } from '../../../utils/settings/settings';

const ZENDESK = 'https://example.zendesk.com/agent/tickets/1';

beforeEach(() => {
  fakeBrowser.reset();
});

it.each<[string, boolean, string | undefined, string, string[], Watching]>([
  ['a page whose watcher waits', true, ZENDESK, 'complete', [], { on: false, why: 'no-reply-field' }],
  ['a page whose address may not be read', false, undefined, 'complete', [], { on: false, why: 'not-a-helpdesk' }],
  [
    'a page that nobody knows',
    false,
    'https://inbox.example.com/7',
    'complete',
    [],
    { on: false, why: 'not-a-helpdesk', host: 'https://inbox.example.com/*' },
  ],
  ['a page of the browser’s own', false, 'chrome://extensions/', 'complete', [], { on: false, why: 'not-a-helpdesk' }],
  ['an unencrypted page', false, 'http://inbox.example.com/', 'complete', [], { on: false, why: 'not-a-helpdesk' }],
  ['a helpdesk under an updated extension', false, ZENDESK, 'complete', [], { on: false, why: 'reload-needed' }],
  ['a helpdesk that is still loading', false, ZENDESK, 'loading', [], { on: false, why: 'no-reply-field' }],
  ['one that the agent switched off', false, ZENDESK, 'complete', ['zendesk'], { on: false, why: 'switched-off' }],
])('tells %s', async (_, isWatched, url, status, silenced, expected) => {
  await silencedHelpdesks.setValue(silenced);
  Object.assign(fakeBrowser.tabs, {
    sendMessage: vi.fn(async () => {
      if (!isWatched) throw new Error('Receiving end does not exist.');
      return true;
    }),
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 1, url, status } as never);
  expect(await whySilent(1)).toEqual(expected);
});

it.each<[string, boolean, Watching]>([
  ['the whole coach being off', true, { on: false, why: 'coach-off' }],
  ['a pause', false, { on: false, why: 'paused' }],
])('tells %s before all else', async (_, isOff, expected) => {
  await coachRest.setValue({ isOff, until: Date.now() + 60_000 });
  await silencedHelpdesks.setValue(['zendesk']);
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 1, url: ZENDESK, status: 'complete' } as never);
  expect(await whySilent(1)).toEqual(expected);
});

it('tells that a site is switched off where its watcher waits', async () => {
  await silencedHelpdesks.setValue(['zendesk']);
  Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(async () => true) });
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 1, url: ZENDESK, status: 'complete' } as never);
  expect(await whySilent(1)).toEqual({ on: false, why: 'switched-off' });
});
