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

describe('what is asked about once a reply is out', () => {
  it.each<[string, StatEvent[], string | undefined]>([
    ['nothing was flagged', [], undefined],
    ['all was resolved', [event(POLICY, 'fixed'), event(HINT, 'edited')], undefined],
    ['a flag was only shown', [event(POLICY, 'shown')], undefined],
    ['a sending was taken back', [event(POLICY, 'sent', -1)], undefined],
    ['one flag went out', [event(HINT), event(POLICY, 'fixed')], HINT],
    ['several went out: the gravest, wherever it stands', [event(HINT), event(POLICY)], POLICY],
    ['a rule went out that nobody knows', [event('team/valued-guest')], 'team/valued-guest'],
  ])('%s', async (_, events, ruleId) => {
    expect(await noteSentFlags('batch', 'c', events, 0)).toBe(ruleId !== undefined);
    expect(await asked()).toEqual(ruleId && { ruleId, phrase: `of ${ruleId}` });
  });

  it('is the gravest in the eyes of the team', async () => {
    await severities.setValue({ [POLICY]: 'hint', [HINT]: 'warning' });
    await noteSentFlags('batch', 'c', [event(POLICY), event(HINT)], 0);
    expect(await asked()).toMatchObject({ ruleId: HINT });
  });

  it('is nothing where the agent, or the team, does not want to be asked', async () => {
    await askReasons.setValue(false);
    expect(await noteSentFlags('batch', 'c', [event(POLICY)], 0)).toBe(false);
    await askReasons.setValue(true);
    await noteSentFlags('batch', 'c', [event(POLICY)], 0);
    await fakeBrowser.storage.managed.set({ askReasons: false });
    expect(await asked()).toBeUndefined();
  });

  it('is of the last reply alone, and not of another conversation', async () => {
    await noteSentFlags('a', 'c', [event(POLICY)], 0);
    await noteSentFlags('b', 'c', [event(HINT)], 1);
    expect(await asked()).toMatchObject({ ruleId: HINT });
    expect(await sentFlagOf('another', 1)).toBeUndefined();
  });

  it('is let go of after an hour', async () => {
    await noteSentFlags('a', 'c', [event(POLICY)], 0);
    expect(await asked(HOUR)).toBeDefined();
    expect(await asked(HOUR + 1)).toBeUndefined();
  });

  it.each(['policy', undefined] as const)('is not asked again once it was answered with %s', async (reason) => {
    await noteSentFlags('a', 'c', [event(POLICY)], 0);
    expect(await answerReason('c', reason, HOUR)).toBeUndefined();
    expect(await asked()).toBeUndefined();
    expect(await database.sheets.count()).toBe(reason ? 1 : 0);
  });

  it('is not counted once the hour is over, nor after it was forgotten', async () => {
    await noteSentFlags('a', 'c', [event(POLICY)], 0);
    expect(await answerReason('c', 'policy', HOUR + 1)).toBeUndefined();
    expect(await database.sheets.count()).toBe(0);
    await forgetAsked();
    expect(await asked()).toBeUndefined();
  });
});
