import { describe, expect, it } from 'vitest';
import type { ChecklistEvent } from '../../../utils/checklist/checklistEvent';
import { afterEvent, append, isDone, NEW_CHECKLIST, rebuild } from '../../../utils/checklist/checklistState';

const drafted = (...steps: ('apology' | 'action')[]): ChecklistEvent => ({ at: 1, type: 'drafted', steps });
const sent = (): ChecklistEvent => ({ at: 2, type: 'sent', steps: ['response'] });
const ticked: ChecklistEvent = { at: 3, type: 'ticked', step: 'apology' };
const unticked: ChecklistEvent = { at: 4, type: 'unticked', step: 'apology' };

describe('a step of the checklist', () => {
  it.each<[string, ChecklistEvent[], boolean]>([
    ['starts open', [], false],
    ['is done by the draft', [drafted('apology')], true],
    ['is open again when the words are removed', [drafted('apology'), drafted()], false],
    ['stays done once it was sent', [drafted('apology'), sent(), drafted()], true],
    ['is done by hand', [ticked], true],
    [
      'is never ticked again by a draft after the agent unticked it',
      [drafted('apology'), unticked, drafted('apology')],
      false,
    ],
    ['nor by sending', [drafted('apology'), unticked, sent()], false],
    ['is done when the agent ticks it again', [unticked, ticked], true],
  ])('%s', (_, events, done) => {
    expect(isDone(rebuild(events), 'apology')).toBe(done);
  });

  it('is opened once', () => {
    expect(rebuild([5, 9].map((at) => ({ at, type: 'opened' }))).openedAt).toBe(5);
  });

  it('survives events of a newer version', () => {
    const newer = { at: 1, type: 'celebrated' } as unknown as ChecklistEvent;
    expect(afterEvent(NEW_CHECKLIST, newer)).toBe(NEW_CHECKLIST);
  });
});

describe('append', () => {
  it('keeps only the last of consecutive drafts', () => {
    const events = [drafted('apology'), drafted('action'), sent(), drafted()].reduce(append, [] as ChecklistEvent[]);
    expect(events).toEqual([drafted('action'), sent(), drafted()]);
  });
});
