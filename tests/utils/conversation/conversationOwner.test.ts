import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StepId } from '../../../rules/types';
import { isDone, rebuild } from '../../../utils/checklist/checklistState';
import { loadEvents } from '../../../utils/checklist/storedChecklists';
import type { CoachView } from '../../../utils/coach/reply/coachView';
import type { Frame } from '../../../utils/conversation/coachedFrames';
import { ConversationOwner } from '../../../utils/conversation/conversationOwner';
import type { OwnerOptions } from '../../../utils/conversation/ownerOptions';
import type { CoachState, TabState } from '../../../utils/conversation/tabState';
import { labelReminders } from '../../../utils/settings/settings';
import { database } from '../../../utils/storage/database';
import { openTimers } from '../../../utils/timers/timers';
import { sampleView } from '../../support/sampleView';

const ORIGIN = 'https://acme.zendesk.com';
const TICKET = { site: 'zendesk', origin: ORIGIN, ticket: '101' };
const FRAME: Frame = { tabId: 1, frameId: 0, documentId: 'a', origin: ORIGIN };
const OTHER_FRAME: Frame = { ...FRAME, frameId: 3, documentId: 'b' };
const OTHER_TAB: Frame = { ...FRAME, tabId: 2, documentId: 'c' };
const LONG = { open: [], length: 300 };

const told = {
  toCoach: vi.fn<(tabId: number, ticket: string | undefined, state: CoachState) => void>(),
  left: vi.fn<(frame: Frame) => void>(),
  passedOn: vi.fn(),
  command: vi.fn(),
  onTimers: vi.fn(),
};
let shown: Map<number, TabState>;
/** What the coach of each tab answers when asked; a tab without an entry has no coach. */
let coaches: Map<number, CoachView>;

/** A background that has just been started: all that is left of an earlier one is what is stored. */
function start(changes: Partial<OwnerOptions> = {}): ConversationOwner {
  return new ConversationOwner({
    keyOf: async ({ site, ticket }, tabId) => `${site} ${ticket ?? `tab ${tabId}`}`,
    askView: async ({ tabId }) => coaches.get(tabId),
    passOn: (frame, request) => told.passedOn(frame, request),
    command: (frame, command) => told.command(frame, command),
    leave: (frame) => told.left(frame),
    tellCoach: ({ tabId }, ticket, state) => told.toCoach(tabId, ticket, state),
    showTab: (tabId, state) => void shown.set(tabId, state),
    whySilent: async () => ({ on: false, why: 'not-a-helpdesk' }),
    onTimers: told.onTimers,
    now: Date.now,
    ...changes,
  });
}

const view = (steps: StepId[] = [], changes: Partial<CoachView> = {}) =>
  sampleView({ conversation: TICKET, signs: { ...LONG, steps }, ...changes });
const reply = (steps: StepId[], promises: string | string[] = [], recovery = true) => ({
  ...LONG,
  at: Date.now(),
  steps,
  recovery,
  promises: [promises].flat(),
  whereabouts: { label: '#101 The lamp', address: `${ORIGIN}/agent/tickets/101` },
});
const sending = (id: string, ...args: Parameters<typeof reply>) => ({
  id,
  conversation: TICKET,
  reply: reply(...args),
});
const missingIn = (tabId = 1) => shown.get(tabId)?.checklist?.missing;
const toldLast = () => told.toCoach.mock.lastCall?.[2];

beforeEach(async () => {
  fakeBrowser.reset();
  for (const mock of Object.values(told)) mock.mockClear();
  shown = new Map();
  coaches = new Map();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('ConversationOwner', () => {
  it('gives coach and panel the same answer about what is missing', async () => {
    const owner = start();
    await owner.report(FRAME, view(['apology']), true);
    expect(missingIn()).toEqual(['ownership', 'action', 'commitment']);
    expect(toldLast()).toEqual({ situation: 'auto', missing: missingIn() });
  });

  it.each<[string, (owner: ConversationOwner) => Promise<unknown>, string[]]>([
    [
      'a flagged sentence ticks nothing',
      (owner) =>
        owner.report(
          FRAME,
          view(['apology'], { signs: { steps: ['apology'], open: ['non-apology'], length: 300 } }),
          true,
        ),
      ['apology', 'ownership', 'action', 'commitment'],
    ],
    [
      'a second reply need not repeat what the first one said',
      async (owner) => {
        await owner.report(FRAME, view(['apology', 'ownership']), true);
        await owner.sent(FRAME, sending('1', ['apology', 'ownership']));
        await owner.report(FRAME, view([]), false);
      },
      ['action', 'commitment'],
    ],
    [
      'what the agent unticked is missing, whatever the draft shows',
      async (owner) => {
        await owner.report(FRAME, view(['apology', 'ownership', 'action']), true);
        await owner.ask(1, { type: 'untick', step: 'apology' });
      },
      ['apology', 'commitment'],
    ],
    [
      'what the agent ticked is not missing',
      async (owner) => {
        await owner.report(FRAME, view(['apology']), true);
        await owner.ask(1, { type: 'tick', step: 'action' });
      },
      ['ownership', 'commitment'],
    ],
  ])('gives coach and panel the same missing steps: %s', async (_, happen, missing) => {
    await happen(start());
    expect(missingIn()).toEqual(missing);
    expect(toldLast()?.missing).toEqual(missing);
  });

  it('remembers a conversation when the background was stopped, for the coach too', async () => {
    const owner = start();
    await owner.report(FRAME, view(), true);
    await owner.ask(1, { type: 'choose-situation', situation: 'serious' });
    await owner.ask(1, { type: 'tick', step: 'listen' });
    shown.clear();
    await start().report(FRAME, view(['apology']), false);
    expect(toldLast()?.situation).toBe('serious');
    expect(isDone(rebuild(await loadEvents('zendesk 101')), 'listen')).toBe(true);
  });

  it('ticks a step of the ticket that is open when the background wakes, not of the previous one', async () => {
    await start().report(FRAME, view(), true);
    coaches.set(1, view([], { conversation: { ...TICKET, ticket: '102' } }));
    await start().ask(1, { type: 'tick', step: 'listen' });
    expect(isDone(rebuild(await loadEvents('zendesk 101')), 'listen')).toBe(false);
    expect(isDone(rebuild(await loadEvents('zendesk 102')), 'listen')).toBe(true);
    expect(shown.get(1)?.conversation).toBe('zendesk 102');
  });

  it('works out the name of a conversation once for each report', async () => {
    const keyOf = vi.fn(async () => 'zendesk 101');
    const owner = start({ keyOf });
    await owner.report(FRAME, view(['apology']), true);
    await owner.report(FRAME, view(['apology', 'ownership']), false);
    expect(keyOf).toHaveBeenCalledTimes(2);
  });

  it('keeps a conversation from when it turns out to be a recovery, even without a new step', async () => {
    const owner = start();
    await owner.report(FRAME, view(['question'], { recovery: false }), true);
    expect(await database.checklists.count()).toBe(0);
    await owner.report(FRAME, view(['question'], { recovery: true }), false);
    expect(await database.checklists.count()).toBe(1);
  });

  it('leaves no trace of a conversation in which nothing went wrong', async () => {
    const owner = start();
    await owner.report(FRAME, view(['question'], { recovery: false }), true);
    await owner.sent(FRAME, sending('1', ['question'], undefined, false));
    expect(await database.checklists.count()).toBe(0);
    await owner.ask(1, { type: 'choose-situation', situation: 'recovery' });
    const types = (await loadEvents('zendesk 101')).map(({ type }) => type);
    expect(types).toEqual(['opened', 'drafted', 'sent', 'situation']);
  });

  it('does not mix two conversations', async () => {
    const owner = start();
    await owner.report(FRAME, view(), true);
    await owner.ask(1, { type: 'choose-situation', situation: 'cannot-fix' });
    await owner.report(FRAME, view([], { conversation: { ...TICKET, ticket: '102' } }), false);
    expect(shown.get(1)?.checklist?.situation).toBe('auto');
    await owner.report(FRAME, view(), false);
    expect(shown.get(1)?.checklist?.situation).toBe('cannot-fix');
  });

  it('says so when the checklist cannot be stored, and stores it as soon as it can be', async () => {
    const owner = start();
    await owner.report(FRAME, view(), true);
    const put = vi.spyOn(database.checklists, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await owner.ask(1, { type: 'tick', step: 'listen' });
    expect(shown.get(1)?.checklist?.trouble).toMatch(/cannot be saved/);
    put.mockRestore();
    await owner.ask(1, { type: 'tick', step: 'severity' });
    expect(shown.get(1)?.checklist?.trouble).toBeUndefined();
    expect(isDone(rebuild(await loadEvents('zendesk 101')), 'listen')).toBe(true);
  });
});

describe('several frames and windows', () => {
  it('follows the frame that the agent is in', async () => {
    const owner = start();
    await owner.report(FRAME, view(['apology']), true);
    await owner.report(OTHER_FRAME, view([], { conversation: { ...TICKET, ticket: '202' } }), true);
    expect(told.left.mock.calls).toEqual([[expect.objectContaining(FRAME)]]);
    // Something changed in the field that the agent has left.
    await owner.report(FRAME, view(['ownership']), false);
    expect(shown.get(1)?.view.conversation?.ticket).toBe('202');
    await owner.ask(1, { type: 'apply', flagId: 'a', rewrite: 'b' });
    await owner.command(1, 'apply-rewrite');
    for (const asked of [told.passedOn, told.command]) {
      expect(asked.mock.calls.map(([frame]) => frame)).toEqual([expect.objectContaining(OTHER_FRAME)]);
    }
  });

  it('still knows that frame after the background was stopped', async () => {
    const first = start();
    await first.report(FRAME, view(), true);
    await first.report(OTHER_FRAME, view(), true);
    const second = start();
    await second.report(FRAME, view(['apology']), false);
    await second.ask(1, { type: 'go-to', flagId: 'a' });
    expect(told.passedOn.mock.lastCall?.[0]).toMatchObject(OTHER_FRAME);
  });

  it('shows what is ticked in one window in the other one', async () => {
    const owner = start();
    await owner.report(FRAME, view(), true);
    await owner.report(OTHER_TAB, view(), true);
    await owner.ask(2, { type: 'tick', step: 'apology' });
    expect(missingIn(1)).toEqual(['ownership', 'action', 'commitment']);
    expect(missingIn(1)).toEqual(missingIn(2));
    expect(new Set(told.toCoach.mock.calls.slice(-2).map(([tabId]) => tabId))).toEqual(new Set([1, 2]));
  });

  it('tells a page that shows a tab what its coach shows now', async () => {
    const owner = start();
    await owner.report(FRAME, view(), true);
    coaches.set(1, view(['apology']));
    expect((await owner.look(1)).checklist?.missing).toEqual(['ownership', 'action', 'commitment']);
    coaches.delete(1);
    expect((await owner.look(1)).view.watching).toEqual({ on: false, why: 'not-a-helpdesk' });
    expect((await owner.look(7)).conversation).toBeUndefined();
  });

  it('shows an empty tab when its page is left, but not when the page of another frame is', async () => {
    const owner = start();
    await owner.report(FRAME, view(), true);
    await owner.left(OTHER_FRAME);
    expect(shown.get(1)?.view.watching.on).toBe(true);
    await owner.left(FRAME);
    expect(shown.get(1)?.view.watching).toEqual({ on: false, why: 'no-reply-field' });
  });
});

describe('a sent reply', () => {
  const PROMISE = 'I will call you within 40 minutes.';

  it('becomes a reminder without any panel, and only one, though it is reported twice', async () => {
    const owner = start();
    const message = sending('1', ['commitment'], PROMISE);
    await owner.sent(FRAME, message);
    await owner.sent(FRAME, message);
    await start().sent(FRAME, message);
    const timers = await openTimers();
    expect(timers).toMatchObject([
      { kind: 'commitment', site: 'zendesk', origin: ORIGIN, due: message.reply.at + 40 * 60_000 },
    ]);
    expect(told.onTimers).toHaveBeenCalled();
    expect((await loadEvents('zendesk 101')).filter(({ type }) => type === 'sent')).toHaveLength(1);
  });

  it('is stored completely or not at all, and can be reported again after a failure', async () => {
    const owner = start();
    const add = vi.spyOn(database.timers, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    const message = sending('1', ['apology', 'commitment'], PROMISE);
    expect((await owner.sent(FRAME, message)).trouble).toMatch(/disk/);
    expect(await loadEvents('zendesk 101')).toEqual([]);
    expect(await owner.sent(FRAME, message)).toEqual({});
    expect(add).toHaveBeenCalledTimes(2);
    expect(await openTimers()).toHaveLength(1);
    expect((await loadEvents('zendesk 101')).filter(({ type }) => type === 'sent')).toHaveLength(1);
  });

  it('takes the origin from the browser, not from the page', async () => {
    const owner = start();
    const message = sending('1', [], PROMISE);
    await owner.sent(FRAME, { ...message, conversation: { ...TICKET, origin: 'https://evil.example' } });
    expect(await openTimers()).toMatchObject([{ origin: ORIGIN }]);
  });

  it('makes the panel ask the agent which time was meant, until they answer', async () => {
    vi.setSystemTime(new Date(2026, 10, 20, 1, 0));
    const owner = start();
    await owner.report(FRAME, view(), true);
    await owner.sent(FRAME, sending('1', ['commitment'], 'I will call you by 5.'));
    expect(shown.get(1)?.promises[0]?.kind).toBe('ambiguous');
    expect(await openTimers()).toEqual([]);
    // Even a background that has just started.
    const next = start();
    await next.report(FRAME, view(), false);
    expect(shown.get(1)?.promises[0]?.kind).toBe('ambiguous');
    await next.ask(1, { type: 'set-timer', kind: 'commitment', due: Date.now() + 60_000 });
    expect(await openTimers()).toHaveLength(1);
    expect(shown.get(1)?.promises).toEqual([]);
    vi.useRealTimers();
  });

  it('gets a reminder for each time that it promises', async () => {
    vi.setSystemTime(new Date(2026, 10, 20, 9, 20));
    const owner = start();
    await owner.ask(1, { type: 'set-timer', kind: 'progress', due: Date.now() + 60_000 });
    const message = sending(
      '1',
      ['commitment'],
      ['I will call you by noon.', 'I will write by 4pm.', 'I will refund it by 9am.'],
    );
    await owner.report(FRAME, view(), true);
    await owner.sent(FRAME, message);
    const dues = async () => (await openTimers()).map(({ due }) => new Date(due).getHours());
    expect(await dues()).toEqual([12, 16]);
    // The agent is asked about a time that has passed; answering leaves the other reminders unchanged.
    expect(shown.get(1)?.promises).toMatchObject([{ kind: 'past', words: expect.stringContaining('9am') }]);
    const [over] = shown.get(1)?.promises ?? [];
    if (over?.kind !== 'past') throw new Error('Nothing is over');
    await owner.ask(1, {
      type: 'set-timer',
      kind: 'commitment',
      due: new Date(2026, 10, 20, 10).getTime(),
      promise: over.words,
    });
    expect(await dues()).toEqual([10, 12, 16]);
    expect(shown.get(1)?.promises).toEqual([]);
    // Reported again, as after a background was stopped, it changes nothing.
    await start().sent(FRAME, message);
    expect(await dues()).toEqual([10, 12, 16]);
    // The next reply's promise replaces them.
    await owner.sent(FRAME, sending('2', ['commitment'], 'I will call you by 5pm.'));
    expect(await dues()).toEqual([17]);
    vi.useRealTimers();
  });

  it('keeps a time that the agent chose while writing, besides those that are clear', async () => {
    vi.setSystemTime(new Date(2026, 10, 20, 1, 0));
    const owner = start();
    const promises = ['I will call you by 5.', 'I will write by 4pm.', 'I will be there by 7.'];
    await owner.report(FRAME, view(['commitment'], { promises }), true);
    const [five, , seven] = shown.get(1)?.promises ?? [];
    if (five?.kind !== 'ambiguous' || seven?.kind !== 'ambiguous') throw new Error('Both can be read in two ways');
    const choose = ({ words, choices: [first] }: typeof five) =>
      owner.ask(1, { type: 'set-timer', kind: 'commitment', due: first?.due ?? 0, promise: words });
    await choose(five);
    await choose(seven);
    await owner.sent(FRAME, sending('1', ['commitment'], promises));
    await owner.report(FRAME, view(), false);
    expect(await openTimers()).toHaveLength(3);
    expect(shown.get(1)?.promises).toEqual([]);
    vi.useRealTimers();
  });

  it.each([
    [true, { label: '#101 The lamp', address: `${ORIGIN}/agent/tickets/101` }],
    [false, { label: undefined, address: undefined }],
  ])('names its ticket in reminders only if the setting allows it: %s', async (isWanted, said) => {
    await labelReminders.setValue(isWanted);
    const owner = start();
    const { whereabouts } = reply([]);
    await owner.report(FRAME, view([], { whereabouts }), true);
    await owner.ask(1, { type: 'set-timer', kind: 'progress', due: Date.now() + 60_000 });
    await owner.sent(FRAME, sending('1', ['commitment'], PROMISE));
    const timers = await openTimers();
    expect(timers.map(({ label, address }) => ({ label, address }))).toEqual([said, said]);
    for (const { id } of timers) await owner.ask(1, { type: 'timer-done', id });
    expect(JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())))).not.toMatch(
      /lamp|tickets\/101/,
    );
  });

  it.each<[string, boolean, string[]]>([
    ['stays shown where something went wrong', true, ['before', 'reply', 'repair', 'after']],
    ['is not shown where nothing did', false, []],
  ])('closes its field, and the checklist %s', async (_, recovery, phases) => {
    const closed = view([], {
      watching: { on: false, why: 'no-reply-field' },
      recovery: false,
      signs: { steps: [], open: [], length: 0 },
    });
    const owner = start();
    await owner.report(FRAME, view(['apology'], { recovery }), true);
    await owner.sent(FRAME, sending('1', ['apology'], undefined, recovery));
    await owner.report(FRAME, closed, false);
    expect(shown.get(1)?.checklist?.phases.map(({ id }) => id)).toEqual(phases);
    // Even for a panel that is opened later, after the background has been stopped.
    coaches.set(1, closed);
    const state = await start().look(1);
    expect(state.checklist?.phases.map(({ id }) => id)).toEqual(phases);
    expect(state).toMatchObject({ conversation: 'zendesk 101', view: { recovery }, sentAt: expect.any(Number) });
  });

  it('keeps the words that ticked a step out of every storage', async () => {
    const owner = start();
    await owner.report(FRAME, view(['apology'], { quotes: [{ step: 'apology', words: 'a secret' }] }), true);
    await owner.sent(FRAME, sending('1', ['apology']));
    expect(shown.get(1)?.view.quotes).toEqual([{ step: 'apology', words: 'a secret' }]);
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    const session = await fakeBrowser.storage.session.get();
    const local = await fakeBrowser.storage.local.get();
    expect(JSON.stringify([rows, session, local])).toContain('apology');
    expect(JSON.stringify([rows, session, local])).not.toContain('secret');
  });

  it('ticks the steps in it, and those that sending completes', async () => {
    const owner = start();
    await owner.report(FRAME, view(['apology', 'action']), true);
    await owner.sent(FRAME, sending('1', ['apology', 'action']));
    const state = rebuild(await loadEvents('zendesk 101'));
    for (const step of ['apology', 'action', 'response', 'progress'] as const) expect(isDone(state, step)).toBe(true);
  });
});

describe('what the agent asks', () => {
  it.each(['progress', 'check-after'] as const)(
    'ticks the step of a finished %s timer, whatever is open',
    async (kind) => {
      const owner = start();
      await owner.report(FRAME, view(), true);
      await owner.ask(1, { type: 'set-timer', kind, due: Date.now() + 60_000 });
      const [timer] = await openTimers();
      await owner.report(FRAME, view([], { conversation: { ...TICKET, ticket: '102' } }), false);
      await owner.ask(1, { type: 'timer-done', id: timer?.id ?? '' });
      expect(isDone(rebuild(await loadEvents(timer?.conversation ?? '')), kind)).toBe(true);
      expect(await openTimers()).toEqual([]);
    },
  );

  it('stores an incident, and ticks that it is written', async () => {
    const owner = start();
    await owner.report(FRAME, view(), true);
    const texts = { failed: 'The lamp broke.', cause: '', effect: '', fix: '', prevention: '' };
    const incident = { ...texts, causeKind: 'product', stage: 'use' } as const;
    expect(await owner.ask(1, { type: 'save-incident', incident })).toBeUndefined();
    expect(await database.incidents.toArray()).toMatchObject([
      { ...incident, site: 'zendesk', situation: 'recovery', source: '' },
    ]);
    expect(await database.incidentCounts.toArray()).toMatchObject([{ causeKind: 'product', stage: 'use', count: 1 }]);
    expect(isDone(rebuild(await loadEvents('zendesk 101')), 'document')).toBe(true);
    expect(await owner.ask(1, { type: 'save-incident', incident: { ...incident, failed: 'x'.repeat(5000) } })).toMatch(
      /5,000 characters.*not lost/,
    );
  });

  it('counts reminders under the situation that was chosen', async () => {
    const owner = start();
    await owner.report(FRAME, view(), true);
    await owner.ask(1, { type: 'choose-situation', situation: 'cannot-fix' });
    await owner.ask(1, { type: 'set-timer', kind: 'updates', due: Date.now() + 60_000 });
    expect(await openTimers()).toMatchObject([{ kind: 'updates', situation: 'cannot-fix' }]);
  });

  it('is also done by a background that has just been started', async () => {
    await start().report(FRAME, view(), true);
    coaches.set(1, view());
    expect(await start().ask(1, { type: 'set-timer', kind: 'progress', due: Date.now() + 60_000 })).toBeUndefined();
    expect(await openTimers()).toMatchObject([{ site: 'zendesk', origin: ORIGIN }]);
  });

  it('gets an answer where there is no conversation', async () => {
    const owner = start();
    expect(await owner.ask(9, { type: 'set-timer', kind: 'commitment', due: Date.now() + 1000 })).toMatch(
      /no conversation/,
    );
    expect(await owner.ask(9, { type: 'tick', step: 'apology' })).toBeUndefined();
  });
});
