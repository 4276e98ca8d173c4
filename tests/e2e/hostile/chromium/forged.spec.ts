import type { BrowserContext, Page } from '@playwright/test';
import { localDay } from '../../../../utils/stats/localDay';
import type { StatEvent } from '../../../../utils/stats/statRow';
import { desks, zendesk } from '../../support/desks';
import { type Extension, expect, test } from '../../support/extension';
import { expectMarks } from '../../support/marks';
import { BLAME, NON_APOLOGY } from '../../support/phrases';
import { poll } from '../../support/poll';
import { countsOf, type Stored, storedIn } from '../../support/stored';
import { answerFrom, type Forged, reachStorage, registeredScripts, sendFrom } from './contentWorld';

// A process that renders a helpdesk's page may be taken over. It then speaks as our own script there does.

const ALL_HOSTS = 'https://*/*';
const conversation = { site: 'zendesk', ticket: '101' };
const event: StatEvent = {
  day: localDay(),
  site: 'zendesk',
  ruleId: BLAME.ruleId,
  category: 'blame',
  phrase: BLAME.counted,
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

interface Scene {
  page: Page;
  context: BrowserContext;
  extension: Extension;
}

/** The agent writes a reply, and what is flagged in it is counted. */
async function write({ page, context, extension }: Scene): Promise<{ own: Page; before: Stored }> {
  await zendesk.open(page);
  await page.keyboard.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  // A pause after a change is what counts it, and the coach may have come only after the last one.
  await page.keyboard.type('Bye. ');
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extension.id}/dashboard.html`);
  await poll(async () => countsOf(await storedIn(own))).toEqual({ [NON_APOLOGY.counted]: [1, 0, 0, 0, 0] });
  await page.bringToFront();
  return { own, before: await storedIn(own) };
}

test('what only pages of the extension may ask is not answered to scripts in pages', async ({
  page,
  context,
  extension,
}) => {
  const { own, before } = await write({ page, context, extension });
  const worker = await extension.worker();
  const tabId = await worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, page.url());
  const ask = (request: object): Forged => ({ amends: 'ask', data: { tabId, request } });
  const hosts = ['choose-host', 'use-generic', 'use-file', 'forget-host'].flatMap((type) =>
    ['https://evil.example/*', 'https://acme.zendesk.com/*', ALL_HOSTS, 'not a pattern'].map((host) => ({
      amends: 'changeHosts',
      data: { type, host },
    })),
  );
  const forged: Forged[] = [
    { amends: 'lookAtTab', data: tabId },
    ask({ type: 'tick', step: 'apology' }),
    ask({ type: 'choose-situation', situation: 'serious' }),
    ask({ type: 'set-timer', kind: 'commitment', due: Date.now() + 3_600_000 }),
    ask({ type: 'save-incident', incident: { failed: 'x', cause: 'x', effect: 'x', fix: 'x', prevention: 'x' } }),
    ask({ type: 'no such thing' }),
    { amends: 'tabChanged', data: { tabId, state: null } },
    { amends: 'hostsChanged', data: { chosen: [ALL_HOSTS], generic: [ALL_HOSTS] } },
    ...hosts,
  ];
  const answers = await sendFrom(page, worker, forged);
  expect(
    answers.filter((answer) => answer !== null && answer !== undefined && !/port closed/.test(String(answer))),
  ).toEqual([]);
  expect(await storedIn(own)).toEqual(before);
  expect(await registeredScripts(worker)).toEqual([]);
  // A page of the extension is answered.
  const state = await own.evaluate(
    (id) =>
      (chrome as unknown as { runtime: { sendMessage(message: object): Promise<object> } }).runtime.sendMessage({
        amends: 'lookAtTab',
        data: id,
      }),
    tabId,
  );
  expect(state).toMatchObject({ view: { watching: { on: true } } });
});

test('nothing is counted that cannot be true, and nothing that names anybody', async ({ page, context, extension }) => {
  const { own, before } = await write({ page, context, extension });
  const worker = await extension.worker();
  const impossible = [
    record({}, { site: 'gmail', ticket: '101' }),
    record({}, { site: '<b>x</b>' }),
    ...['9999-99-99', '2999-01-01', '2020-01-01', '<b>x'].map((day) => record({ day })),
    ...[1e9, 0, -1e9, Number.NaN, '1'].map((change) => record({ change })),
    ...['blame/no-such-rule', 'no rule', ['x'], '__proto__/constructor'].map((ruleId) => record({ ruleId })),
    record({ outcome: 'loved' }),
    record({ phrase: 'x'.repeat(5_000_000) }),
    record({ phrase: ['p'] }),
    { amends: 'recordStats', data: { id: ['x'], conversation, events: [event] } },
    { amends: 'recordStats', data: { id: 'forged', conversation, events: Array(100_000).fill(event) } },
    { amends: 'recordStats', data: null },
  ];
  await sendFrom(page, worker, impossible);
  expect((await storedIn(own)).stats).toEqual(before.stats);

  // Under another site and category than it says, and with names in it, an event is put right.
  await sendFrom(page, worker, [
    record({ site: 'gmail', category: 'praise', phrase: 'Greta Obermaier greta@x.example' }),
  ]);
  const added = async () => (await storedIn(own)).stats.filter(({ phrase }) => phrase !== NON_APOLOGY.counted);
  await poll(added).toEqual([
    {
      ...event,
      phrase: '…',
      outcome: undefined,
      change: undefined,
      shown: 1,
      fixed: 0,
      edited: 0,
      dismissed: 0,
      sent: 0,
    },
  ]);
  expect(JSON.stringify(await storedIn(own))).not.toMatch(/greta|obermaier/i);
});

test('a burst of a thousand messages is cut off, and other tabs, the panel and the statistics live on', async ({
  page,
  context,
  extension,
}) => {
  const { own } = await write({ page, context, extension });
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
  await expect(own.getByRole('row', { name: /Gmail/ })).toBeVisible();
});

test('a forged report, answer or reply neither breaks the panel nor leads anywhere else', async ({
  page,
  context,
  extension,
}) => {
  const { own, before } = await write({ page, context, extension });
  const panel = await extension.panel(page);
  const flag = panel.getByRole('button', { name: NON_APOLOGY.words, exact: true });
  await expect(flag).toBeVisible();
  const worker = await extension.worker();
  const view = {
    watching: { on: true, helpdesk: 'Zendesk' },
    recovery: true,
    flags: [],
    signs: { steps: [], open: [], length: 0 },
    blanks: [],
    conversation,
  };
  const report = (changes: object) => ({ amends: 'report', data: { view: { ...view, ...changes }, isEntered: true } });
  await sendFrom(page, worker, [
    report({ flags: null }),
    report({ flags: [{ id: {}, text: [] }] }),
    report({ watching: null }),
    report({ signs: { steps: 'all', open: [], length: -1 } }),
    report({ conversation: { site: 'gmail', ticket: '1' } }),
    { amends: 'report', data: { view: null, isEntered: true } },
  ]);
  await expect(flag).toBeVisible();

  await sendFrom(page, worker, [report({ watching: { on: false, why: 'not-a-helpdesk', host: ALL_HOSTS } })]);
  await expect(panel.getByText('Not watching: this page is not one of your helpdesks')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Coach my replies/ })).toBeHidden();

  const reply = { steps: ['apology'], open: [], length: 9, at: Date.now(), recovery: true };
  const promise = 'I will write to you within 40 minutes.';
  const sentReply = (about: object, changes: object = {}) => ({
    amends: 'replySent',
    data: { id: crypto.randomUUID(), conversation: about, reply: { ...reply, promise, ...changes } },
  });
  await sendFrom(page, worker, [
    sentReply({ site: 'gmail', ticket: '1' }),
    sentReply({ site: 'zendesk', ticket: ['1'] }),
    sentReply(conversation, { at: 'now' }),
    sentReply(conversation, { steps: ['no such step'] }),
  ]);
  expect((await storedIn(own)).timers).toEqual(before.timers);
  await sendFrom(page, worker, [sentReply({ ...conversation, origin: 'chrome://settings' })]);
  await poll(async () => (await storedIn(own)).timers.map(({ origin }) => origin)).toEqual([
    'https://acme.zendesk.com',
  ]);

  // The coach itself is heard again with the agent's next word; a panel that asks is answered by the forger first.
  await page.bringToFront();
  await zendesk.open(page);
  await page.keyboard.type(`Hello Kim, ${BLAME.sentence} `);
  await expect(panel.getByRole('button', { name: BLAME.words, exact: true })).toBeVisible();
  await answerFrom(page, worker, 'showAgain', {
    ...view,
    watching: { on: false, why: 'not-a-helpdesk', host: ALL_HOSTS },
    flags: null,
  });
  await panel.reload();
  await expect(panel.getByText(/^Not watching/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Coach my replies/ })).toBeHidden();
  await expect(panel.getByRole('link', { name: 'Statistics' })).toBeVisible();
});

test('the settings cannot be read or written from a page’s process', async ({ page, context, extension }) => {
  const { own, before } = await write({ page, context, extension });
  const answers = await reachStorage(page, await extension.worker());
  expect(answers).toHaveLength(2);
  for (const answer of answers) expect(answer).toMatch(/not allowed/);
  expect(await storedIn(own)).toEqual(before);
});
