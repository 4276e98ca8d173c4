import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followTab } from '../../../entrypoints/sidepanel/followTab';
import type { CoachView, NotWatching } from '../../../utils/coach/coachView';
import type { FieldFinding } from '../../../utils/helpdesks/lookForComposer';
import { sendMessage } from '../../../utils/messages';
import { chosenHosts, genericHosts, silencedHelpdesks } from '../../../utils/settings';
import { FakePort } from '../../support/fakePort';
import { sampleView } from '../../support/sampleView';

const ZENDESK = 'https://example.zendesk.com/agent/tickets/1';
const REPLY = sampleView();
const NOTE = sampleView({ watching: { on: false, why: 'internal-note' } });

let ports: (FakePort & { tabId: number })[];
let panels: Set<(port: FakePort) => void>;
/** What the frames of the active tab say when they are looked into. */
let findings: FieldFinding[];
let active: { id: number; url?: string; status?: string } | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  ports = [];
  active = { id: 1, url: ZENDESK, status: 'complete' };
  panels = new Set();
  findings = ['none'];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => (active ? [active as never] : []));
  Object.assign(fakeBrowser, {
    scripting: { executeScript: vi.fn(async () => findings.map((result) => ({ result }))) },
  });
  Object.assign(fakeBrowser.runtime, {
    onConnect: {
      addListener: (listener: (port: FakePort) => void) => panels.add(listener),
      removeListener: (listener: (port: FakePort) => void) => panels.delete(listener),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    connect: (tabId: number, { name }: { name: string }) => {
      const port = Object.assign(new FakePort(name), { tabId });
      ports.push(port);
      return port;
    },
  });
});

/** Lets the promises on the way to the view settle. */
async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function follow() {
  const views: CoachView[] = [];
  const done = new AbortController();
  onTestFinished(() => done.abort());
  const request = followTab({ onView: (view) => views.push(view), signal: done.signal });
  await settle();
  return { views, request, done };
}

async function switchTo(id: number, url?: string) {
  active = { id, url, status: 'complete' };
  await fakeBrowser.tabs.onActivated.trigger({ tabId: id, windowId: 0 });
  await settle();
}

function whyNot(view: CoachView | undefined): NotWatching | undefined {
  return view && !view.watching.on ? view.watching.why : undefined;
}

describe('followTab', () => {
  it('connects to the active tab and shows what its coach says', async () => {
    const { views } = await follow();
    expect(ports.map(({ tabId, name }) => [tabId, name])).toEqual([[1, 'amends-panel']]);
    expect(whyNot(views.at(-1))).toBe('no-reply-field');
    ports[0]?.say(REPLY);
    expect(views.at(-1)).toBe(REPLY);
    ports[0]?.say(NOTE);
    ports[0]?.say(REPLY);
    expect(views.at(-1)).toBe(REPLY);
  });

  it('sends requests to the tab that it shows', async () => {
    const { request } = await follow();
    await switchTo(2);
    request({ type: 'go-to', flagId: 'flag-1' });
    expect(ports[0]?.postMessage).not.toHaveBeenCalled();
    expect(ports[1]?.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'go-to', flagId: 'flag-1' });
  });

  it('drops what a former tab says', async () => {
    const { views } = await follow();
    await switchTo(2);
    ports[0]?.say(REPLY);
    ports[0]?.hangUp();
    await settle();
    expect(whyNot(views.at(-1))).toBe('no-reply-field');
    expect(ports[0]?.disconnect).toHaveBeenCalled();
  });

  it('drops the slower answer to an earlier question for the active tab', async () => {
    const { done } = await follow();
    let answerLate: (tabs: never[]) => void = () => {};
    vi.mocked(fakeBrowser.tabs.query).mockImplementationOnce(() => new Promise((resolve) => (answerLate = resolve)));
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 0 });
    await switchTo(3);
    answerLate([{ id: 2 } as never]);
    await settle();
    expect(ports.map(({ tabId }) => tabId)).toEqual([1, 3]);
    done.abort();
  });

  it.each<[string, string | undefined, string, NotWatching]>([
    ['another site, whose address it may not read', undefined, 'complete', 'not-a-helpdesk'],
    ['another site', 'https://example.com/', 'complete', 'not-a-helpdesk'],
    ['a helpdesk under an updated extension', ZENDESK, 'complete', 'reload-needed'],
    ['a helpdesk that is still loading', ZENDESK, 'loading', 'no-reply-field'],
  ])('says why nobody answers: %s', async (_, url, status, why) => {
    active = { id: 1, url, status };
    const { views } = await follow();
    ports[0]?.hangUp();
    await vi.waitFor(() => expect(whyNot(views.at(-1))).toBe(why));
  });

  it('offers the host of a page that the agent clicked on and nobody knows', async () => {
    active = { id: 1, url: 'https://inbox.example.com/7', status: 'complete' };
    const { views } = await follow();
    ports[0]?.hangUp();
    const host = 'https://inbox.example.com/*';
    await vi.waitFor(() => expect(views.at(-1)?.watching).toEqual({ on: false, why: 'not-a-helpdesk', host }));
    await chosenHosts.setValue([host]);
    await sendMessage('hostsChanged', { chosen: [host], generic: [] });
    await settle();
    expect(whyNot(views.at(-1))).toBe('no-reply-field');
    ports[1]?.hangUp();
    await vi.waitFor(() => expect(whyNot(views.at(-1))).toBe('reload-needed'));
  });

  it('offers nothing for a page of the browser’s own', async () => {
    active = { id: 1, url: 'chrome://extensions/', status: 'complete' };
    const { views } = await follow();
    ports[0]?.hangUp();
    await vi.waitFor(() => expect(views.at(-1)?.watching).toEqual({ on: false, why: 'not-a-helpdesk' }));
  });

  it.each<[string, FieldFinding[], NotWatching]>([
    ['the agent is in a field, and no frame has a reply field', ['none', 'other-field'], 'unrecognised-field'],
    ['another frame has the reply field', ['composer', 'other-field'], 'no-reply-field'],
    ['the agent is nowhere', ['none', 'none'], 'no-reply-field'],
  ])('tells a helpdesk that is not recognised any more: %s', async (_, found, why) => {
    findings = found;
    const { views } = await follow();
    await vi.waitFor(() => expect(fakeBrowser.scripting.executeScript).toHaveBeenCalled());
    await settle();
    expect(whyNot(views.at(-1))).toBe(why);
  });

  it('looks again when a frame of the tab tells of a field, until the coach answers', async () => {
    const { views } = await follow();
    await vi.waitFor(() => expect(panels.size).toBe(1));
    findings = ['other-field'];
    const frame = Object.assign(new FakePort('amends-field'), { sender: { tab: { id: 1 } } });
    const elsewhere = Object.assign(new FakePort('amends-field'), { sender: { tab: { id: 2 } } });
    for (const listener of panels) for (const port of [frame, elsewhere]) listener(port);
    elsewhere.say(null);
    await settle();
    expect(whyNot(views.at(-1))).toBe('no-reply-field');
    frame.say(null);
    await vi.waitFor(() => expect(whyNot(views.at(-1))).toBe('unrecognised-field'));
    ports[0]?.say(REPLY);
    expect(views.at(-1)).toBe(REPLY);
    expect(frame.disconnect).toHaveBeenCalled();
    expect(panels.size).toBe(0);
  });

  it('does not look into pages in generic mode, nor where the coach is switched off, nor elsewhere', async () => {
    await genericHosts.setValue(['https://example.zendesk.com/*']);
    await silencedHelpdesks.setValue(['gmail']);
    await follow();
    await switchTo(2, 'https://inbox.example.com/7');
    await switchTo(3, 'https://mail.google.com/mail/u/0/');
    await vi.waitFor(() => expect(ports).toHaveLength(3));
    await settle();
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('looks anew when the agent clicks the toolbar button, which tells the page’s address', async () => {
    active = { id: 1, status: 'complete' };
    const { views } = await follow();
    ports[0]?.hangUp();
    await vi.waitFor(() => expect(views.at(-1)?.watching).toEqual({ on: false, why: 'not-a-helpdesk' }));
    active = { id: 1, url: 'https://inbox.example.com/7', status: 'complete' };
    await fakeBrowser.action.onClicked.trigger(active as never, undefined as never);
    await settle();
    ports[1]?.hangUp();
    await vi.waitFor(() => expect(views.at(-1)?.watching).toHaveProperty('host', 'https://inbox.example.com/*'));
  });

  it('does not ask for a reload on a helpdesk that the agent switched off', async () => {
    await silencedHelpdesks.setValue(['zendesk']);
    const { views } = await follow();
    ports[0]?.hangUp();
    await vi.waitFor(() => expect(whyNot(views.at(-1))).toBe('switched-off'));
  });

  it('lets the frame that watches a reply win when several introduce themselves', async () => {
    const { views } = await follow();
    ports[0]?.say(NOTE);
    ports[0]?.say(REPLY);
    ports[0]?.say(NOTE);
    expect(views.at(-1)).toBe(REPLY);
  });

  it('shows that the agent went to an internal note later', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const { views } = await follow();
    ports[0]?.say(REPLY);
    now.mockReturnValue(5000);
    ports[0]?.say(NOTE);
    expect(views.at(-1)).toBe(NOTE);
  });

  it('connects anew when the page was loaded anew', async () => {
    const { views } = await follow();
    ports[0]?.say(REPLY);
    ports[0]?.hangUp();
    await settle();
    expect(whyNot(views.at(-1))).toBe('no-reply-field');
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, active as never);
    await settle();
    ports[1]?.say(REPLY);
    expect(views.at(-1)).toBe(REPLY);
  });

  it('keeps the view while a page that stayed reports itself complete again', async () => {
    const { views } = await follow();
    ports[0]?.say(REPLY);
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, active as never);
    await settle();
    expect(ports).toHaveLength(2);
    expect(views.at(-1)).toBe(REPLY);
  });

  it('leaves other tabs’ loading alone', async () => {
    await follow();
    await fakeBrowser.tabs.onUpdated.trigger(9, { status: 'complete' }, active as never);
    await settle();
    expect(ports).toHaveLength(1);
  });

  it('lets go when it ends', async () => {
    const { done, views } = await follow();
    done.abort();
    const before = views.length;
    ports[0]?.say(REPLY);
    await switchTo(2);
    expect(ports[0]?.disconnect).toHaveBeenCalled();
    expect(ports).toHaveLength(1);
    expect(views).toHaveLength(before);
  });
});
