import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followTab } from '../../../entrypoints/sidepanel/followTab';
import type { NotWatching } from '../../../utils/coach/reply/coachView';
import { idleState, type TabState } from '../../../utils/conversation/tabState';
import type { FieldFinding } from '../../../utils/helpdesks/lookForComposer';
import type { Envelope } from '../../../utils/messages/messages';
import { allowedSites, coachRest, genericHosts, silencedHelpdesks } from '../../../utils/settings/settings';
import type { TabSite } from '../../../utils/switches/tabSite';
import { sampleView } from '../../support/sampleView';

const ZENDESK = 'https://example.zendesk.com/agent/tickets/1';
const REPLY: TabState = { view: sampleView(), conversation: 'here', promises: [] };
const EMPTY = idleState({ on: false, why: 'no-reply-field' });
const ELSEWHERE = idleState({ on: false, why: 'not-a-helpdesk' });

let active: { id: number; url?: string; status?: string } | undefined;
/** What the background answers about each tab. */
let known: Map<number, TabState | Promise<TabState>>;
let asked: number[];
/** What the frames of the active tab report when they are inspected, and the panel's listeners for them. */
let findings: FieldFinding[];
let ears: Set<(port: unknown) => void>;
/** Where the panel reports that the coach can be switched off. */
let sites: (TabSite | undefined)[];

beforeEach(() => {
  fakeBrowser.reset();
  active = { id: 1, url: ZENDESK, status: 'complete' };
  known = new Map();
  asked = [];
  findings = ['none'];
  ears = new Set();
  sites = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => (active ? [active as never] : []));
  Object.assign(fakeBrowser, {
    scripting: { executeScript: vi.fn(async () => findings.map((result) => ({ result }))) },
  });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: vi.fn(async ({ amends, data }: Envelope) => {
      if (amends !== 'lookAtTab') return undefined;
      asked.push(data as number);
      return known.get(data as number) ?? EMPTY;
    }),
    onConnect: {
      addListener: (listener: (port: unknown) => void) => ears.add(listener),
      removeListener: (listener: (port: unknown) => void) => ears.delete(listener),
    },
  });
});

async function follow() {
  const states: [number | undefined, TabState][] = [];
  const done = new AbortController();
  onTestFinished(() => done.abort());
  followTab({
    onState: (state, tabId) => states.push([tabId, state]),
    onSite: (site) => sites.push(site),
    signal: done.signal,
  });
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  return { states, done, last: () => states.at(-1) };
}

async function switchTo(id: number, url?: string) {
  active = { id, url, status: 'complete' };
  await fakeBrowser.tabs.onActivated.trigger({ tabId: id, windowId: 0 });
}

/** The background reports what is now known about a tab. */
async function tell(tabId: number, state: TabState) {
  await (fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => Promise<unknown>)(
    { amends: 'tabChanged', data: { tabId, state } },
    {},
    () => undefined,
  );
}

const whyNot = (state: TabState | undefined): NotWatching | undefined =>
  state && !state.view.watching.on ? state.view.watching.why : undefined;

describe('followTab', () => {
  it('shows what is known of the active tab, and what becomes of it', async () => {
    known.set(1, REPLY);
    const { last } = await follow();
    await vi.waitFor(() => expect(last()).toEqual([1, REPLY]));
    await tell(1, EMPTY);
    expect(last()).toEqual([1, EMPTY]);
  });

  it('does not show what is said of another tab', async () => {
    known.set(1, REPLY);
    const { last } = await follow();
    await vi.waitFor(() => expect(last()?.[1]).toBe(REPLY));
    await tell(2, EMPTY);
    expect(last()?.[1]).toBe(REPLY);
  });

  it('follows the agent to another tab, and shows nothing of the one before', async () => {
    known.set(1, REPLY).set(2, ELSEWHERE);
    const { states, last } = await follow();
    await switchTo(2, 'https://example.com/');
    await vi.waitFor(() => expect(last()).toEqual([2, ELSEWHERE]));
    expect(states.filter(([tabId, state]) => tabId === 2 && state.conversation)).toEqual([]);
  });

  it('drops the slower answer about an earlier tab', async () => {
    const { last } = await follow();
    let answerLate: (state: TabState) => void = () => undefined;
    known.set(2, new Promise((resolve) => (answerLate = resolve)));
    await switchTo(2);
    await vi.waitFor(() => expect(asked).toContain(2));
    known.set(3, ELSEWHERE);
    await switchTo(3);
    await vi.waitFor(() => expect(last()).toEqual([3, ELSEWHERE]));
    answerLate(REPLY);
    await Promise.resolve();
    expect(last()).toEqual([3, ELSEWHERE]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the page was loaded anew', () => fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, active as never)],
    [
      'the agent clicks the toolbar button, which tells the address',
      () => fakeBrowser.action.onClicked.trigger(active as never, undefined as never),
    ],
  ])('asks again when %s', async (_, happen) => {
    await follow();
    await happen();
    await vi.waitFor(() => expect(asked).toEqual([1, 1]));
  });

  it('leaves other tabs’ loading alone', async () => {
    await follow();
    await fakeBrowser.tabs.onUpdated.trigger(9, { status: 'complete' }, active as never);
    await Promise.resolve();
    expect(asked).toEqual([1]);
  });

  it('shows an empty window', async () => {
    active = undefined;
    const states: [number | undefined, TabState][] = [];
    const done = new AbortController();
    onTestFinished(() => done.abort());
    followTab({
      onState: (state, tabId) => states.push([tabId, state]),
      onSite: (site) => sites.push(site),
      signal: done.signal,
    });
    await vi.waitFor(() => expect(whyNot(states.at(-1)?.[1])).toBe('not-a-helpdesk'));
  });

  it('lets go when it ends', async () => {
    const { done, states } = await follow();
    done.abort();
    const before = states.length;
    await tell(1, REPLY);
    await switchTo(2);
    expect(states).toHaveLength(before);
    expect(asked).toEqual([1]);
  });
});

describe('a helpdesk that is not recognised any more', () => {
  it.each<[string, FieldFinding[], NotWatching]>([
    ['the agent is in a field, and no frame has a reply field', ['none', 'other-field'], 'unrecognised-field'],
    ['another frame has the reply field', ['composer', 'other-field'], 'no-reply-field'],
    ['the agent is nowhere', ['none', 'none'], 'no-reply-field'],
  ])('is told: %s', async (_, found, why) => {
    findings = found;
    const { last } = await follow();
    await vi.waitFor(() => expect(fakeBrowser.scripting.executeScript).toHaveBeenCalled());
    await vi.waitFor(() => expect(whyNot(last()?.[1])).toBe(why));
  });

  it('is looked into again when a frame of the tab tells of a field, until a coach answers', async () => {
    const { last } = await follow();
    await vi.waitFor(() => expect(ears.size).toBe(1));
    findings = ['other-field'];
    const frame = fieldPort(1);
    const elsewhere = fieldPort(2);
    for (const hear of ears) for (const { port } of [frame, elsewhere]) hear(port);
    elsewhere.say();
    expect(whyNot(last()?.[1])).toBe('no-reply-field');
    frame.say();
    await vi.waitFor(() => expect(whyNot(last()?.[1])).toBe('unrecognised-field'));
    await tell(1, REPLY);
    expect(last()?.[1]).toEqual(REPLY);
    expect(frame.port.disconnect).toHaveBeenCalled();
    expect(ears.size).toBe(0);
  });

  it('is not looked for in generic mode, nor where the coach is switched off, nor elsewhere', async () => {
    await genericHosts.setValue(['https://example.zendesk.com/*']);
    await silencedHelpdesks.setValue(['gmail']);
    const { last } = await follow();
    for (const [id, url] of [
      [2, 'https://inbox.example.com/7'],
      [3, 'https://mail.google.com/mail/u/0/'],
    ] as const) {
      await switchTo(id, url);
      await vi.waitFor(() => expect(last()?.[0]).toBe(id));
    }
    await vi.waitFor(() => expect(asked).toEqual([1, 2, 3]));
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('where the coach can be switched off', () => {
  const SITE = { site: 'zendesk', name: 'Zendesk', isSilenced: false, isAllowed: true };

  it('is the helpdesk of the tab, and nowhere on any other page', async () => {
    await follow();
    await vi.waitFor(() => expect(sites.at(-1)).toEqual(SITE));
    await switchTo(2, 'https://example.com/');
    await vi.waitFor(() => expect(sites.at(-1)).toBeUndefined());
  });

  it('follows the switch and the team’s word', async () => {
    await follow();
    await silencedHelpdesks.setValue(['zendesk']);
    await vi.waitFor(() => expect(sites.at(-1)).toEqual({ ...SITE, isSilenced: true }));
    await allowedSites.setValue(['gmail']);
    await vi.waitFor(() => expect(sites.at(-1)).toEqual({ ...SITE, isSilenced: true, isAllowed: false }));
  });

  it('is the host where the helpdesk is in generic mode', async () => {
    const host = 'https://example.zendesk.com/*';
    await genericHosts.setValue([host]);
    await silencedHelpdesks.setValue([host]);
    await follow();
    await vi.waitFor(() =>
      expect(sites.at(-1)).toEqual({ site: host, name: 'example.zendesk.com', isSilenced: true, isAllowed: true }),
    );
  });
});

describe('while the coach rests', () => {
  it('asks again when a pause begins and ends', async () => {
    await follow();
    const before = asked.length;
    await coachRest.setValue({ isOff: false, until: Date.now() + 60_000 });
    await vi.waitFor(() => expect(asked.length).toBe(before + 1));
    await coachRest.setValue({ isOff: false, until: null });
    await vi.waitFor(() => expect(asked.length).toBe(before + 2));
  });

  it('looks for no other field', async () => {
    known.set(1, idleState({ on: false, why: 'coach-off' }));
    findings = ['other-field'];
    const { last } = await follow();
    await vi.waitFor(() => expect(whyNot(last()?.[1])).toBe('coach-off'));
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

/** The port of a script that looks for fields in a tab. */
function fieldPort(tabId: number) {
  const messages: (() => void)[] = [];
  const port = {
    name: 'amends-field',
    sender: { tab: { id: tabId } },
    onMessage: { addListener: (listener: () => void) => messages.push(listener) },
    onDisconnect: { addListener: () => undefined },
    disconnect: vi.fn(),
  };
  return { port, say: () => messages.forEach((hear) => void hear()) };
}
