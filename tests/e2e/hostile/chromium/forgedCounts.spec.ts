import { localDay } from '../../../../utils/stats/localDay';
import type { StatEvent } from '../../../../utils/stats/statRow';
import { desks } from '../../support/desks';
import { expect, test } from '../../support/extension';
import { BLAME, NON_APOLOGY } from '../../support/phrases';
import { poll } from '../../support/poll';
import { countsOf, storedIn } from '../../support/stored';
import { type Forged, sendFrom } from './contentWorld';
import { writeReply } from './writeReply';

// What a helpdesk page's process, once taken over, can add to the counts.

const conversation = { site: 'zendesk', ticket: '101' };
const event: StatEvent = {
  day: localDay(),
  site: 'zendesk',
  ruleId: BLAME.ruleId,
  category: 'blame',
  phrase: BLAME.counted,
  situation: 'recovery',
  isRead: false,
  outcome: 'shown',
  change: 1,
};
let sent = 0;
const record = (changes: object, about: object = conversation): Forged => {
  sent += 1;
  return {
    amends: 'recordStats',
    data: { id: `forged-${sent}`, conversation: about, events: [{ ...event, ...changes }] },
  };
};

test('nothing implausible is counted, and nothing that names anybody', async ({ page, context, extension }) => {
  const { own, before } = await writeReply({ page, context, extension });
  const worker = await extension.worker();
  const impossible = [
    record({}, { site: 'gmail', ticket: '101' }),
    record({}, { site: '<b>x</b>' }),
    ...['9999-99-99', '2999-01-01', '2020-01-01', '<b>x'].map((day) => record({ day })),
    ...[1e9, 0, -1e9, Number.NaN, '1'].map((change) => record({ change })),
    ...['blame/no-such-rule', 'no rule', ['x'], '__proto__/constructor'].map((ruleId) => record({ ruleId })),
    record({ outcome: 'loved' }),
    ...['auto', 'x'.repeat(50), ['recovery'], undefined].map((situation) => record({ situation })),
    record({ phrase: 'x'.repeat(5_000_000) }),
    record({ phrase: ['p'] }),
    { amends: 'recordStats', data: { id: ['x'], conversation, events: [event] } },
    { amends: 'recordStats', data: { id: 'forged', conversation, events: Array(100_000).fill(event) } },
    { amends: 'recordStats', data: null },
  ];
  await sendFrom(page, worker, impossible);
  expect((await storedIn(own)).sheets).toEqual(before.sheets);

  // An event that claims another site or category, or contains names, is corrected.
  await sendFrom(page, worker, [
    record({ site: 'gmail', category: 'praise', phrase: 'Greta Obermaier greta@x.example' }),
  ]);
  const added = async () =>
    (await storedIn(own)).sheets.flatMap(({ day, site, flags }) =>
      flags.filter(({ phrase }) => phrase !== NON_APOLOGY.counted).map((flag) => ({ day, site, ...flag })),
    );
  const { day, site, ruleId } = event;
  await poll(added).toEqual([{ day, site, ruleId, phrase: '…', shown: 1 }]);
  expect(JSON.stringify(await storedIn(own))).not.toMatch(/greta|obermaier/i);
});

test('a burst of a thousand messages is cut off, and other tabs, the panel and the statistics keep working', async ({
  page,
  context,
  extension,
}) => {
  const { own } = await writeReply({ page, context, extension });
  const worker = await extension.worker();
  await sendFrom(
    page,
    worker,
    Array.from({ length: 1_000 }, () => record({})),
  );
  const forged = async () => countsOf(await storedIn(own))[BLAME.counted]?.[0] ?? 0;
  expect(await forged()).toBeGreaterThan(0);
  expect(await forged()).toBeLessThanOrEqual(300);

  const [gmail] = desks;
  const other = await context.newPage();
  await gmail?.open(other);
  const panel = await extension.panel(other);
  await other.keyboard.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  await expect(panel.getByRole('button', { name: NON_APOLOGY.words, exact: true })).toBeVisible();
  const counts = own.getByRole('region', { name: 'Flagged phrases' });
  await expect(counts.getByRole('row', { name: /Gmail/ })).toBeVisible();
});
