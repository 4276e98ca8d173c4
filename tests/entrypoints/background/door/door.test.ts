import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Handlers, openDoor } from '../../../../entrypoints/background/door/door';
import { forgetRate } from '../../../../entrypoints/background/door/rate';
import { DOOR } from '../../../../entrypoints/background/door/schemas';
import type { ToBackground } from '../../../../utils/messages/messages';
import { sampleFlag, sampleView } from '../../../support/sampleView';

type Name = keyof ToBackground;

const PAGE = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const PRACTICE = { id: PAGE.id, url: 'chrome-extension://test-extension-id/practice.html', tab: { id: 4 }, frameId: 0 };
const FRAME = {
  id: PAGE.id,
  url: 'https://acme.zendesk.com/agent/tickets/1',
  origin: 'https://acme.zendesk.com',
  tab: { id: 1, url: 'https://acme.zendesk.com/agent/tickets/1' },
  frameId: 3,
  documentId: 'document',
};

const REPLY = { at: Date.now(), recovery: true, steps: ['apology'], open: [], length: 90, promises: ['by 4pm'] };
const CONVERSATION = { site: 'zendesk', ticket: '7' };
const EVENT = {
  day: '2026-11-28',
  site: 'zendesk',
  ruleId: 'non-apology/if-you-feel',
  category: 'non-apology',
  phrase: 'if you feel',
  situation: 'recovery',
  isRead: false,
  outcome: 'shown',
  change: 1,
};

/** For each message, one that is let in. */
const GOOD: Record<Name, unknown> = {
  wakeCoach: undefined,
  agentSettings: null,
  report: { view: { ...sampleView({ flags: [sampleFlag()] }), conversation: CONVERSATION }, isEntered: true },
  leavePage: undefined,
  replySent: { id: 'a', conversation: CONVERSATION, reply: REPLY },
  recordStats: { id: 'a', conversation: CONVERSATION, events: [EVENT] },
  openFlags: CONVERSATION,
  readReply: { composer: 'a', draft: 'We are sorry.', customerMessage: 'It broke.' },
  dismissForGood: { ruleId: 'non-apology/if-you-feel', phrase: 'if you feel' },
  bringBack: { ruleId: 'non-apology/if-you-feel' },
  silenceBlankNotice: undefined,
  lookAtTab: 1,
  ask: { tabId: 1, request: { type: 'tick', step: 'apology' } },
  changeHosts: { type: 'choose-host', host: 'https://inbox.example.com/*' },
  changeCoach: { type: 'pause', minutes: 60 },
  deleteEverything: undefined,
};

const names = Object.keys(GOOD) as Name[];
const handlers = Object.fromEntries(names.map((name) => [name, vi.fn(() => `${name} done`)])) as unknown as {
  [N in Name]: ReturnType<typeof vi.fn> & Handlers[N];
};

/** Sends a message to the background. @returns the answer; 'not heard' when nothing listens for it */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const heard = fakeBrowser.runtime.onMessage.trigger as (...said: unknown[]) => Promise<unknown[]>;
    void heard(message, sender, resolve).then((answers) => {
      if (!answers.includes(true)) resolve('not heard');
    });
  });
}

const senderOf = (name: Name) => (DOOR[name].from === 'page' ? PAGE : FRAME);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const name of names) handlers[name].mockClear();
  forgetRate(1);
  openDoor(handlers);
});

describe('the door', () => {
  it.each(names)('lets %s in from whom it is for', async (name) => {
    expect(await send({ amends: name, data: GOOD[name] }, senderOf(name))).toBe(`${name} done`);
  });

  it.each(names)('lets %s in from nobody else', async (name) => {
    const strangers = [
      DOOR[name].from === 'page' ? FRAME : { ...PAGE, tab: { id: 9 } },
      { ...senderOf(name), id: 'another-extension' },
      { ...senderOf(name), id: undefined },
      DOOR[name].from === 'page' ? { ...PAGE, url: 'https://evil.example/sidepanel.html' } : PAGE,
    ];
    for (const stranger of strangers) {
      expect(await send({ amends: name, data: GOOD[name] }, stranger)).toBeUndefined();
    }
    expect(handlers[name]).not.toHaveBeenCalled();
  });

  it('takes what a page calls a ticket for plain text on one line', async () => {
    const label = `\u202E<img src=x onerror=alert(1)>\n#7\u0000${'x'.repeat(200)}`;
    const reply = { ...REPLY, whereabouts: { label } };
    await send({ amends: 'replySent', data: { ...(GOOD.replySent as object), reply } }, FRAME);
    const [taken] = handlers.replySent.mock.lastCall ?? [];
    expect(taken.reply.whereabouts.label).toMatch(/^<img src=x onerror=alert\(1\)> #7 x{40,}…$/);
    expect(taken.reply.whereabouts.label).toHaveLength(80);
  });

  it('takes the frame and its origin from the browser', async () => {
    await send({ amends: 'leavePage', frameId: 99, origin: 'https://evil.example' }, FRAME);
    const frame = { tabId: 1, frameId: 3, documentId: 'document', origin: 'https://acme.zendesk.com' };
    expect(handlers.leavePage).toHaveBeenCalledExactlyOnceWith(undefined, frame);
  });

  it.each([
    [
      'a frame without an address of its own',
      { ...FRAME, url: 'about:blank', origin: 'null' },
      'https://acme.zendesk.com',
    ],
    ['the practice page', PRACTICE, 'chrome-extension://test-extension-id'],
  ])('knows the origin of %s', async (_, sender, origin) => {
    await send({ amends: 'leavePage' }, sender);
    expect(handlers.leavePage).toHaveBeenCalledExactlyOnceWith(undefined, expect.objectContaining({ origin }));
  });

  it.each<[Name, string, unknown]>([
    [
      'replySent',
      'a name without end',
      { ...(GOOD.replySent as object), reply: { ...REPLY, whereabouts: { label: 'x'.repeat(1001) } } },
    ],
    [
      'replySent',
      'an address that is none',
      { ...(GOOD.replySent as object), reply: { ...REPLY, whereabouts: { address: 7 } } },
    ],
    [
      'replySent',
      'promises without end',
      { ...(GOOD.replySent as object), reply: { ...REPLY, promises: Array(13).fill('by 4pm') } },
    ],
    ['ask', 'a name without end', { tabId: 1, request: { type: 'timer-label', id: 'a', label: 'x'.repeat(1001) } }],
    ['ask', 'a name that is none', { tabId: 1, request: { type: 'timer-label', id: 'a', label: { html: 'x' } } }],
    ['changeHosts', 'a pattern of all hosts', { type: 'choose-host', host: 'https://*/*' }],
    ['changeHosts', 'no pattern', { type: 'choose-host', host: 'not a pattern' }],
    ['changeHosts', 'an unencrypted host', { type: 'choose-host', host: 'http://inbox.example.com/*' }],
    ['changeHosts', 'a part of a host', { type: 'choose-host', host: 'https://*.example.com/*' }],
    ['changeCoach', 'a pause without end', { type: 'pause', minutes: 1441 }],
    ['changeCoach', 'a pause of no time', { type: 'pause', minutes: Number.NaN }],
    ['changeCoach', 'a site that is none', { type: 'switch-site', site: 'nowhere', isOn: false }],
    ['changeCoach', 'all sites', { type: 'switch-site', site: 'https://*/*', isOn: false }],
    ['changeCoach', 'a reader that is none', { type: 'choose-reader', choice: 'loud' }],
    ['changeHosts', 'files', { type: 'choose-host', host: 'file:///*' }],
    [
      'recordStats',
      'a day that is none',
      { ...(GOOD.recordStats as object), events: [{ ...EVENT, day: '9999-99-99' }] },
    ],
    ['recordStats', 'a million at once', { ...(GOOD.recordStats as object), events: [{ ...EVENT, change: 1e9 }] }],
    ['recordStats', 'an unknown outcome', { ...(GOOD.recordStats as object), events: [{ ...EVENT, outcome: 'read' }] }],
    [
      'recordStats',
      'a phrase of 5 MB',
      { ...(GOOD.recordStats as object), events: [{ ...EVENT, phrase: 'x'.repeat(5e6) }] },
    ],
    [
      'recordStats',
      'a rule that is a list',
      { ...(GOOD.recordStats as object), events: [{ ...EVENT, ruleId: ['x'] }] },
    ],
    ['recordStats', 'markup for a rule', { ...(GOOD.recordStats as object), events: [{ ...EVENT, ruleId: '<b>x' }] }],
    ['report', 'no flags', { view: { ...sampleView(), flags: null }, isEntered: true }],
    ['report', 'flags that are none', { view: { ...sampleView(), flags: [{}] }, isEntered: true }],
    ['ask', 'a blank at no place', { tabId: 1, request: { type: 'go-to-blank', blank: { at: -1, text: '[who]' } } }],
    [
      'ask',
      'a book for a blank',
      { tabId: 1, request: { type: 'fill-blank', blank: { at: 0, text: '[who]' }, words: 'x'.repeat(501) } },
    ],
    ['ask', 'an unknown step', { tabId: 1, request: { type: 'tick', step: '__proto__' } }],
    [
      'ask',
      'a time beyond all calendars',
      { tabId: 1, request: { type: 'set-timer', kind: 'commitment', due: 1e300 } },
    ],
    [
      'ask',
      'a reminder every moment',
      { tabId: 1, request: { type: 'set-timer', kind: 'updates', due: Date.now(), everyMinutes: 0 } },
    ],
    ['replySent', 'a reply without a time', { ...(GOOD.replySent as object), reply: { ...REPLY, at: Number.NaN } }],
    ['dismissForGood', 'a rule that can be none', { ruleId: 'constructor' }],
  ])('refuses in %s: %s', async (name, _, data) => {
    expect(await send({ amends: name, data }, senderOf(name))).toBeUndefined();
    expect(handlers[name]).not.toHaveBeenCalled();
  });

  it('drops what a coach says of whose page it is', async () => {
    const watching = { on: false, why: 'not-a-helpdesk', host: 'https://*/*' };
    const conversation = { ...CONVERSATION, origin: 'chrome://settings' };
    await send(
      { amends: 'report', data: { view: { ...sampleView(), watching, conversation }, isEntered: false } },
      FRAME,
    );
    const [{ view }] = handlers.report.mock.lastCall as [{ view: object }];
    expect(view).toMatchObject({ watching: { on: false, why: 'not-a-helpdesk' }, conversation: CONVERSATION });
    expect(JSON.stringify(view)).not.toMatch(/\*|chrome:/);
  });

  it('stops listening to a tab that asks without end', async () => {
    for (let time = 0; time < 300; time += 1) await send({ amends: 'leavePage' }, FRAME);
    expect(await send({ amends: 'leavePage' }, FRAME)).toBeUndefined();
    expect(await send({ amends: 'leavePage' }, { ...FRAME, tab: { id: 2 } })).toBe('leavePage done');
  });

  it.each([null, 7, 'wakeCoach', [], {}, { amends: 'toString' }, { amends: '__proto__' }, { amends: ['report'] }])(
    'does not hear %j',
    async (message) => {
      expect(await send(message, FRAME)).toBe('not heard');
    },
  );

  it('lives through anything that can be sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything({ maxDepth: 4 }), async (name, data) => {
        forgetRate(1);
        const answer = await send({ amends: name, data }, senderOf(name));
        expect([undefined, `${name} done`]).toContain(answer);
      }),
      { numRuns: 500 },
    );
  });
});
