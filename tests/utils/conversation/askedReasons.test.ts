import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerReason, forgetAsked, noteSentFlags, sentFlagOf } from '../../../utils/conversation/askedReasons';
import { askReasons, severities } from '../../../utils/settings/settings';
import type { Outcome, StatEvent } from '../../../utils/stats/statRow';
import { database } from '../../../utils/storage/database';

const HOUR = 3_600_000;

function event(ruleId: string, outcome: Outcome = 'sent', change: 1 | -1 = 1): StatEvent {
  return {
    day: '2026-11-21',
    site: 'zendesk',
    situation: 'recovery',
    isRead: true,
    ruleId,
    category: 'defensive',
    phrase: `of ${ruleId}`,
    outcome,
    change,
  };
}

const POLICY = 'defensive/our-policy';
const HINT = 'over-apology/once-more';
const asked = (now = 0) => sentFlagOf('c', now);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('the flag that the agent is asked about after sending', () => {
  it.each<[string, StatEvent[], string | undefined]>([
    ['nothing was flagged', [], undefined],
    ['every flag was resolved', [event(POLICY, 'fixed'), event(HINT, 'edited')], undefined],
    ['a flag was only shown', [event(POLICY, 'shown')], undefined],
    ['a send was undone', [event(POLICY, 'sent', -1)], undefined],
    ['one flag was sent', [event(HINT), event(POLICY, 'fixed')], HINT],
    ['several were sent: the most severe, whatever the order', [event(HINT), event(POLICY)], POLICY],
    ['a flag of an unknown rule was sent', [event('team/valued-guest')], 'team/valued-guest'],
  ])('%s', async (_, events, ruleId) => {
    expect(await noteSentFlags('batch', 'c', events, 0)).toBe(ruleId !== undefined);
    expect(await asked()).toEqual(ruleId && { ruleId, phrase: `of ${ruleId}` });
  });

  it('is the most severe by the team’s own severities', async () => {
    await severities.setValue({ [POLICY]: 'hint', [HINT]: 'warning' });
    await noteSentFlags('batch', 'c', [event(POLICY), event(HINT)], 0);
    expect(await asked()).toMatchObject({ ruleId: HINT });
  });

  it('is none if the agent or the team does not want the question', async () => {
    await askReasons.setValue(false);
    expect(await noteSentFlags('batch', 'c', [event(POLICY)], 0)).toBe(false);
    await askReasons.setValue(true);
    await noteSentFlags('batch', 'c', [event(POLICY)], 0);
    await fakeBrowser.storage.managed.set({ askReasons: false });
    expect(await asked()).toBeUndefined();
  });

  it('belongs to the last reply only, and to no other conversation', async () => {
    await noteSentFlags('a', 'c', [event(POLICY)], 0);
    await noteSentFlags('b', 'c', [event(HINT)], 1);
    expect(await asked()).toMatchObject({ ruleId: HINT });
    expect(await sentFlagOf('another', 1)).toBeUndefined();
  });

  it('is forgotten after an hour', async () => {
    await noteSentFlags('a', 'c', [event(POLICY)], 0);
    expect(await asked(HOUR)).toBeDefined();
    expect(await asked(HOUR + 1)).toBeUndefined();
  });

  it.each(['policy', undefined] as const)('is not asked about again after the answer %s', async (reason) => {
    await noteSentFlags('a', 'c', [event(POLICY)], 0);
    expect(await answerReason('c', reason, HOUR)).toBeUndefined();
    expect(await asked()).toBeUndefined();
    expect(await database.sheets.count()).toBe(reason ? 1 : 0);
  });

  it('is not counted after the hour is over, nor once it was forgotten', async () => {
    await noteSentFlags('a', 'c', [event(POLICY)], 0);
    expect(await answerReason('c', 'policy', HOUR + 1)).toBeUndefined();
    expect(await database.sheets.count()).toBe(0);
    await forgetAsked();
    expect(await asked()).toBeUndefined();
  });
});
