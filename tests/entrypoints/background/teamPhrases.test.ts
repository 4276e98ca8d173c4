import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answers } from '../../../entrypoints/background/answers';
import { changeHosts } from '../../../entrypoints/background/hosts';
import { dismissedRules, teamPhrases } from '../../../utils/settings/settings';
import { localDay } from '../../../utils/stats/localDay';
import { statsBetween } from '../../../utils/stats/queryStats';
import { database } from '../../../utils/storage/database';
import { VALUED_GUEST } from '../../utils/policy/rulePackCases';

const FRAME = { tabId: 1, frameId: 0, documentId: 'd', origin: 'https://mail.google.com' };
const RULE = 'team/valued-guest';
const ALL_DAYS = { from: '', to: '' };

const shown = () =>
  answers.recordStats(
    {
      id: crypto.randomUUID(),
      conversation: { site: 'gmail' },
      events: [
        {
          day: localDay(),
          site: 'gmail',
          ruleId: RULE,
          category: 'blame',
          phrase: 'x',
          situation: 'recovery',
          isRead: false,
          outcome: 'shown',
          change: 1,
        },
      ],
    },
    FRAME,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  await database.sheets.clear();
});

it('counts flags of the team’s phrases as the team’s, and of no others', async () => {
  await shown();
  expect(await statsBetween(ALL_DAYS)).toEqual([]);
  await fakeBrowser.storage.managed.set({ teamPhrases: { phrases: [VALUED_GUEST] } });
  await shown();
  expect(await statsBetween(ALL_DAYS)).toEqual([expect.objectContaining({ ruleId: RULE, category: 'team', shown: 1 })]);
});

it('lets agents dismiss the team’s phrases, and nothing that nobody knows', async () => {
  expect(await answers.dismissForGood({ ruleId: RULE }, FRAME)).toBe(false);
  await teamPhrases.setValue({ name: '', phrases: [{ ...VALUED_GUEST } as never] });
  expect(await answers.dismissForGood({ ruleId: RULE }, FRAME)).toBe(true);
  expect(await dismissedRules.getValue()).toEqual([RULE]);
});

it('does not coach on a host that the team has not chosen, and gives the permission back', async () => {
  await fakeBrowser.storage.managed.set({ allowedSites: ['zendesk', 'https://desk.example.com'] });
  const remove = vi.fn(async () => true);
  Object.assign(fakeBrowser, { permissions: { remove, contains: async () => true } });
  const host = 'https://other.example.com/*';
  expect(await changeHosts({ type: 'choose-host', host })).toBe(
    'Your team has not chosen this address, so nothing has changed.',
  );
  expect(remove).toHaveBeenCalledWith({ origins: [host] });
});
