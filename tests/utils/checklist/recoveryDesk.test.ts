import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDone, rebuild } from '../../../utils/checklist/checklistState';
import { RecoveryDesk } from '../../../utils/checklist/recoveryDesk';
import type { CoachView } from '../../../utils/coach/coachView';
import { database } from '../../../utils/database';
import { giftsAllowed } from '../../../utils/settings';
import { openTimers } from '../../../utils/timers/timers';
import { sampleView } from '../../support/sampleView';

const TICKET = { site: 'zendesk', origin: 'https://acme.zendesk.com', ticket: '101' };
const FIELDS = { failed: 'The lamp broke.', cause: '', effect: '', fix: '', prevention: '' };

describe('RecoveryDesk', () => {
  let done: AbortController;
  let desk: RecoveryDesk;
  const toCoach = vi.fn();
  const show = async (changes: Partial<CoachView> = {}, tabId = 1) => {
    desk.show(sampleView({ conversation: TICKET, ...changes }), tabId);
    await desk.settled();
  };
  const read = () => desk.read(Date.now());

  beforeEach(async () => {
    fakeBrowser.reset();
    toCoach.mockClear();
    await Promise.all(database.tables.map((table) => table.clear()));
    done = new AbortController();
    desk = new RecoveryDesk({ toCoach, onChange: () => undefined, signal: done.signal });
  });
  afterEach(() => done.abort());

  it('shows no checklist without a conversation', async () => {
    await show({ conversation: undefined });
    expect(read().checklist).toBeUndefined();
  });

  it('shows the checklist of the conversation, and whether it is kept for the ticket', async () => {
    await show();
    expect(read().checklist).toMatchObject({ keptFor: 'ticket', situation: 'auto' });
    await show({ conversation: { ...TICKET, ticket: undefined } });
    expect(read().checklist?.keptFor).toBe('tab');
  });

  it('tells the coach the situation that the agent chose, and what was ticked by hand', async () => {
    await show();
    desk.handle({ type: 'choose-situation', situation: 'serious' });
    desk.handle({ type: 'tick', step: 'apology' });
    expect(toCoach.mock.calls).toEqual([
      [{ type: 'agent-says', situation: 'serious', byHand: [] }],
      [{ type: 'agent-says', situation: 'serious', byHand: ['apology'] }],
    ]);
  });

  it('tells the coach again only where it does not know it, as in a reply field that came anew', async () => {
    await show();
    desk.handle({ type: 'tick', step: 'apology' });
    toCoach.mockClear();
    await show({ byHand: ['apology'] });
    expect(toCoach).not.toHaveBeenCalled();
    await show();
    expect(toCoach).toHaveBeenCalledExactlyOnceWith({ type: 'agent-says', situation: 'auto', byHand: ['apology'] });
  });

  it('passes on what is the coach’s to do', async () => {
    desk.handle({ type: 'go-to', flagId: 'a' });
    expect(toCoach).toHaveBeenCalledWith({ type: 'go-to', flagId: 'a' });
  });

  it('sets a reminder for a promise that was sent, once', async () => {
    await show();
    const sent = {
      at: Date.now(),
      steps: ['commitment' as const],
      open: [],
      length: 90,
      promise: 'I will call you within 40 minutes.',
    };
    await show({ sent });
    await show({ sent });
    await vi.waitFor(async () => expect(await openTimers()).toHaveLength(1));
    const [timer] = await openTimers();
    expect(timer).toMatchObject({ kind: 'commitment', site: 'zendesk', origin: TICKET.origin });
    expect(timer?.due).toBe(sent.at + 40 * 60_000);
    expect(timer?.remind).toBeLessThan(timer?.due ?? 0);
    expect(JSON.stringify(await database.timers.toArray())).not.toContain('101"');
  });

  it('asks which time was meant until the agent says it', async () => {
    await show();
    const at = new Date(2026, 10, 20, 1, 0).getTime();
    await show({ sent: { at, steps: ['commitment'], open: [], length: 90, promise: 'I will call you by 5.' } });
    const { promise } = desk.read(at);
    expect(promise.kind).toBe('ambiguous');
    expect(await openTimers()).toEqual([]);
    desk.handle({ type: 'set-timer', kind: 'commitment', due: Date.now() + 60_000 });
    await vi.waitFor(async () => expect(await openTimers()).toHaveLength(1));
    expect(desk.read(at).promise.kind).toBe('none');
  });

  it.each(['progress', 'check-after'] as const)('ticks the step of a %s timer that is done', async (kind) => {
    await show();
    desk.handle({ type: 'set-timer', kind, due: Date.now() + 60_000 });
    await vi.waitFor(() => expect(read().timers).toHaveLength(1));
    const [timer] = read().timers;
    await show({ conversation: { ...TICKET, ticket: '102' } });
    desk.handle({ type: 'timer-done', id: timer?.id ?? '' });
    await vi.waitFor(async () => {
      const row = await database.checklists.get(timer?.conversation ?? '');
      expect(isDone(rebuild(row?.events ?? []), kind)).toBe(true);
    });
    expect(await openTimers()).toEqual([]);
  });

  it('keeps what the agent writes down, and ticks that it is written', async () => {
    await show();
    desk.handle({ type: 'save-incident', incident: FIELDS });
    await vi.waitFor(async () => expect(await database.incidents.count()).toBe(1));
    await vi.waitFor(() =>
      expect(
        read()
          .checklist?.phases.flatMap(({ steps }) => steps)
          .find(({ id }) => id === 'document')?.done,
      ).toBe(true),
    );
  });

  it('says why something could not be kept, and that nothing is lost', async () => {
    await show();
    desk.handle({ type: 'save-incident', incident: { ...FIELDS, failed: 'x'.repeat(5000) } });
    await vi.waitFor(() => expect(read().notices.join()).toMatch(/5,000 characters.*not lost/));
  });

  it('follows the team’s settings', async () => {
    await giftsAllowed.setValue(false);
    await vi.waitFor(() => expect(read().giftsAllowed).toBe(false));
  });
});
