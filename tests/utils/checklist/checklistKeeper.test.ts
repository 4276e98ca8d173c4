import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHECKLIST_STEPS } from '../../../rules/checklist/checklist';
import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';
import type { DraftSigns } from '../../../rules/checklist/ticks';
import { SITUATIONS, STEP_IDS, type StepId } from '../../../rules/types';
import { ChecklistKeeper, type ChecklistStore } from '../../../utils/checklist/checklistKeeper';
import { isDone, rebuild } from '../../../utils/checklist/checklistState';
import { loadEvents, pruneChecklists, storeEvents } from '../../../utils/checklist/storedChecklists';
import type { CoachView, SentReply } from '../../../utils/coach/coachView';
import { database } from '../../../utils/database';
import { sampleView } from '../../support/sampleView';

const STORE: ChecklistStore = { load: loadEvents, store: storeEvents };
let clock = 1_000;

function keeperOn(store: ChecklistStore = STORE) {
  const told = { onSent: vi.fn(), onChange: vi.fn() };
  return Object.assign(new ChecklistKeeper({ store, now: () => ++clock, ...told }), { told });
}

const showing = (steps: StepId[], changes: Partial<CoachView> = {}) => sampleView({ signs: signs(steps), ...changes });
const signs = (steps: StepId[], isFlagged = false, length = 0): DraftSigns => ({
  steps,
  open: isFlagged ? ['non-apology'] : [],
  length,
});
const reply = (steps: StepId[]): SentReply => ({ at: ++clock, steps, open: [], length: 200 });

beforeEach(async () => {
  await database.checklists.clear();
});

describe('ChecklistKeeper', () => {
  it('ticks from the draft and unticks with it', async () => {
    const keeper = keeperOn();
    await keeper.follow('a', showing(['apology']));
    expect(isDone(keeper.state, 'apology')).toBe(true);
    await keeper.follow('a', showing([], { signs: signs(['apology'], true) }));
    expect(isDone(keeper.state, 'apology')).toBe(false);
    await keeper.settled();
  });

  it('finds a conversation again as it was left', async () => {
    const keeper = keeperOn();
    await keeper.follow('a', showing(['apology']));
    keeper.request({ type: 'untick', step: 'apology' });
    keeper.request({ type: 'tick', step: 'listen' });
    keeper.request({ type: 'choose-situation', situation: 'serious' });
    await keeper.follow('b', showing([]));
    expect(isDone(keeper.state, 'listen')).toBe(false);
    await keeper.settled();

    const tomorrow = keeperOn();
    await tomorrow.follow('a', showing(['apology']));
    expect(isDone(tomorrow.state, 'apology')).toBe(false);
    expect(isDone(tomorrow.state, 'listen')).toBe(true);
    expect(tomorrow.state.situation).toBe('serious');
  });

  it('does what was asked while the checklist was being read', async () => {
    const keeper = keeperOn();
    const opening = keeper.follow('a', showing([]));
    keeper.request({ type: 'tick', step: 'listen' });
    await opening;
    expect(isDone(keeper.state, 'listen')).toBe(true);
    await keeper.settled();
  });

  it('takes in a reply that was sent once, however often it is told', async () => {
    const keeper = keeperOn();
    const sent = reply(['apology', 'action']);
    await keeper.follow('a', showing([]));
    await keeper.follow('a', showing([], { sent }));
    await keeper.follow('a', showing([], { sent }));
    expect(keeper.told.onSent).toHaveBeenCalledExactlyOnceWith(sent);
    for (const step of ['apology', 'action', 'response', 'progress'] as const) {
      expect(isDone(keeper.state, step)).toBe(true);
    }
    await keeper.settled();
  });

  it('leaves nothing behind of a conversation in which nothing went wrong', async () => {
    const keeper = keeperOn();
    await keeper.follow('a', showing([], { recovery: false }));
    await keeper.follow('a', showing(['question'], { recovery: false }));
    await keeper.settled();
    expect(await database.checklists.count()).toBe(0);
    keeper.request({ type: 'choose-situation', situation: 'recovery' });
    await keeper.settled();
    expect((await loadEvents('a')).map(({ type }) => type)).toEqual(['opened', 'drafted', 'situation']);
  });

  it('goes by the last of two conversations that are opened at once', async () => {
    const keeper = keeperOn();
    const first = keeper.follow('a', showing(['apology']));
    await Promise.all([first, keeper.follow('b', showing([]))]);
    await keeper.settled();
    expect(keeper.state.drafted.size).toBe(0);
    expect(await loadEvents('a')).toEqual([]);
  });

  it('loses nothing while the disk is full, says so, and stores it later', async () => {
    let isFull = true;
    const store: ChecklistStore = {
      ...STORE,
      store: (key, added) => (isFull ? Promise.reject(new Error('QuotaExceededError')) : storeEvents(key, added)),
    };
    const keeper = keeperOn(store);
    await keeper.follow('a', showing(['apology']));
    keeper.request({ type: 'tick', step: 'listen' });
    await keeper.settled();
    expect(keeper.trouble).toContain('cannot be saved');
    await keeper.follow('b', showing([]));
    await keeper.follow('a', showing(['apology']));
    expect(isDone(keeper.state, 'listen')).toBe(true);
    isFull = false;
    keeper.request({ type: 'tick', step: 'severity' });
    await keeper.settled();
    expect(keeper.trouble).toBeUndefined();
    expect(isDone(rebuild(await loadEvents('a')), 'listen')).toBe(true);
  });

  it('starts anew where the storage cannot be read, and says so', async () => {
    const keeper = keeperOn({ ...STORE, load: () => Promise.reject(new Error('UnknownError')) });
    await keeper.follow('a', showing(['apology'], { recovery: false }));
    expect(keeper.trouble).toContain('could not be read');
    expect(isDone(keeper.state, 'apology')).toBe(true);
  });

  const step = fc.constantFrom<ChecklistStepId>(...CHECKLIST_STEPS.keys());
  const draft = fc.record({
    steps: fc.subarray([...STEP_IDS]),
    flagged: fc.boolean(),
    recovery: fc.boolean(),
    length: fc.nat(200),
    sends: fc.boolean(),
  });
  const deed = fc.oneof(
    fc.record({ does: fc.constant('edit' as const), key: fc.constantFrom('a', 'b'), draft }),
    fc.record({ does: fc.constant('tick' as const), step }),
    fc.record({ does: fc.constant('untick' as const), step }),
    fc.record({ does: fc.constant('choose' as const), situation: fc.constantFrom(...SITUATIONS) }),
    fc.record({ does: fc.constant('reload' as const), key: fc.constantFrom('a', 'b') }),
  );

  it('equals what its stored events rebuild, after any order of edits, ticks, situations and reloads', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        await database.checklists.clear();
        let keeper = keeperOn();
        let key = 'a';
        const unticked = new Map<string, Set<ChecklistStepId>>();
        const last = { a: showing([]), b: showing([]) } as Record<string, CoachView>;
        await keeper.follow(key, last[key] as CoachView);
        for (const act of deeds) {
          if (act.does === 'edit') {
            const { steps, flagged, recovery, length, sends } = act.draft;
            key = act.key;
            last[key] = showing(steps, {
              recovery,
              signs: signs(steps, flagged, length),
              sent: sends ? reply(steps) : last[key]?.sent,
            });
            await keeper.follow(key, last[key] as CoachView);
          } else if (act.does === 'reload') {
            await keeper.settled();
            keeper = keeperOn();
            key = act.key;
            await keeper.follow(key, last[key] as CoachView);
          } else if (act.does === 'choose') {
            keeper.request({ type: 'choose-situation', situation: act.situation });
          } else {
            keeper.request({ type: act.does, step: act.step });
            const off = unticked.get(key) ?? new Set();
            if (act.does === 'untick') off.add(act.step);
            else off.delete(act.step);
            unticked.set(key, off);
          }
          for (const step of unticked.get(key) ?? []) expect(isDone(keeper.state, step)).toBe(false);
        }
        await keeper.settled();
        const stored = await loadEvents(key);
        if (stored.length > 0) expect(rebuild(stored)).toEqual(keeper.state);
      }),
      { numRuns: 150 },
    );
  });
});

describe('stored checklists', () => {
  it('are forgotten after their time', async () => {
    await storeEvents('old', [{ at: 100, type: 'opened' }]);
    await storeEvents('new', [{ at: 300, type: 'opened' }]);
    expect(await pruneChecklists(200)).toBe(1);
    expect(await loadEvents('old')).toEqual([]);
    expect(await loadEvents('new')).toHaveLength(1);
  });
});
