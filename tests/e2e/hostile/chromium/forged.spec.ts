import { zendesk } from '../../support/desks';
import { expect, test } from '../../support/extension';
import { BLAME, NON_APOLOGY } from '../../support/phrases';
import { poll } from '../../support/poll';
import { countsOf, storedIn } from '../../support/stored';
import { answerFrom, type Forged, reachStorage, registeredScripts, sendFrom } from './contentWorld';
import { writeReply } from './writeReply';

// The process that renders a helpdesk's page may be taken over. It can then send messages as our own script does.

const ALL_HOSTS = 'https://*/*';
const conversation = { site: 'zendesk', ticket: '101' };

test('scripts in pages get no answer to what only pages of the extension may ask', async ({
  page,
  context,
  extension,
}) => {
  const { own, before } = await writeReply({ page, context, extension });
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

test('a forged report, answer or reply neither breaks the panel nor opens anything else', async ({
  page,
  context,
  extension,
}) => {
  const { own, before } = await writeReply({ page, context, extension });
  const panel = await extension.panel(page);
  const flag = panel.getByRole('button', { name: NON_APOLOGY.words, exact: true });
  await expect(flag).toBeVisible();
  const worker = await extension.worker();
  const view = {
    watching: { on: true, helpdesk: 'Zendesk' },
    recovery: true,
    flags: [],
    signs: { steps: [], open: [], length: 0 },
    quotes: [],
    isEnglish: true,
    blanks: [],
    promises: [],
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
  const promises = ['I will write to you within 40 minutes.'];
  const sentReply = (about: object, changes: object = {}) => ({
    amends: 'replySent',
    data: { id: crypto.randomUUID(), conversation: about, reply: { ...reply, promises, ...changes } },
  });
  await sendFrom(page, worker, [
    sentReply({ site: 'gmail', ticket: '1' }),
    sentReply({ site: 'zendesk', ticket: ['1'] }),
    sentReply(conversation, { at: 'now' }),
    sentReply(conversation, { steps: ['no such step'] }),
    sentReply(conversation, { promises: Array(13).fill(promises[0]) }),
    sentReply(conversation, { whereabouts: { label: { html: '<b>1</b>' } } }),
    sentReply(conversation, { whereabouts: { label: 'x'.repeat(1001) } }),
  ]);
  expect((await storedIn(own)).timers).toEqual(before.timers);
  const whereabouts = { label: '\u202E<b>#1</b>\n\u0000lamp', address: 'https://evil.example/agent/tickets/101' };
  await sendFrom(page, worker, [sentReply({ ...conversation, origin: 'chrome://settings' }, { whereabouts })]);
  const reminders = async () =>
    (await storedIn(own)).timers.map(({ origin, label, address }) => ({ origin, label, address }));
  await poll(reminders).toEqual([{ origin: 'https://acme.zendesk.com', label: '<b>#1</b> lamp', address: undefined }]);

  // The real coach reports again with the agent's next word; when a panel asks, the forger answers first.
  await page.bringToFront();
  await zendesk.open(page);
  await page.keyboard.type(`Hello Kim, ${BLAME.sentence} `);
  await expect(panel.getByRole('button', { name: BLAME.words, exact: true })).toBeVisible();
  // It reports once more at a pause, when it counts what it showed.
  await poll(async () => countsOf(await storedIn(own))[BLAME.counted]).toBeDefined();
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
  const { own, before } = await writeReply({ page, context, extension });
  const answers = await reachStorage(page, await extension.worker());
  expect(answers).toHaveLength(2);
  for (const answer of answers) expect(answer).toMatch(/not allowed/);
  expect(await storedIn(own)).toEqual(before);
});
