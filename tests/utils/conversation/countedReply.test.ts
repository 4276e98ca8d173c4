import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../rules/types';
import { NEW_CHECKLIST } from '../../../utils/checklist/checklistState';
import type { SentReply } from '../../../utils/coach/reply/coachView';
import { countedReply } from '../../../utils/conversation/countedReply';

const REPLY: SentReply = {
  at: 1,
  recovery: true,
  steps: [],
  open: [],
  length: 400,
  promises: [],
  checked: { words: 80, wasFlagged: false, isRead: true },
};
const counted = (reply: Partial<SentReply>, situation: Situation = 'auto') =>
  countedReply('zendesk', { ...REPLY, ...reply }, { ...NEW_CHECKLIST, situation, sent: new Set(['apology']) });

describe('countedReply', () => {
  it.each<[Partial<SentReply>, Situation, string]>([
    [{ recovery: true }, 'auto', 'recovery'],
    [{ recovery: false }, 'auto', 'ordinary'],
    [{ recovery: false }, 'serious', 'serious'],
    [{ recovery: true }, 'ordinary', 'ordinary'],
  ])('with %j, said to be %s, counts as %s', (reply, situation, as) => {
    expect(counted(reply, situation)?.situation).toBe(as);
  });

  it('knows the steps that a recovery requires up to the reply, and which are done', () => {
    const steps = counted({})?.steps ?? [];
    expect(steps.find(({ step }) => step === 'apology')).toEqual({ step: 'apology', isDone: true });
    expect(steps.find(({ step }) => step === 'action')).toEqual({ step: 'action', isDone: false });
    expect(steps.find(({ step }) => step === ('check-after' as never))).toBeUndefined();
    expect(counted({ recovery: false })?.steps).toEqual([]);
  });

  it('knows whether a flag was open', () => {
    expect(counted({ open: ['blame'] })?.isFlagged).toBe(true);
    expect(counted({})?.isFlagged).toBe(false);
  });

  it('counts nothing of a reply that was not judged', () => {
    expect(counted({ checked: undefined })).toBeUndefined();
  });
});
