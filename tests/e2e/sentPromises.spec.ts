import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { zendesk } from './support/desks';
import { type Extension, expect, test } from './support/extension';
import { poll } from './support/poll';
import { stopWorker } from './support/stopWorker';
import { storedIn } from './support/stored';

const APOLOGY = 'I am sorry that we sent you a broken lamp. ';
const PROMISE = 'I will write to you within 40 minutes. ';

async function openOwn(page: Page, { id }: Extension): Promise<Page> {
  const own = await page.context().newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  await page.bringToFront();
  return own;
}

const reminders = (panel: Page) => panel.getByRole('heading', { name: 'Reminders' });

for (const { when, end, before, after } of [
  // The page empties its composer with no key but the letters before.
  { when: 'its last key was a letter', end: 'Kind regards, Jo' },
  { when: 'the page is reloaded', after: (page: Page) => page.reload() },
  { when: 'the background is stopped between writing and sending', before: stopWorker },
  { when: 'the background is stopped right after sending', after: (_: Page, own: Page) => stopWorker(own) },
]) {
  test(`a promise that is sent with the panel closed becomes one reminder: ${when}`, async ({ page, extension }) => {
    await zendesk.open(page);
    const own = await openOwn(page, extension);
    await page.keyboard.type(`${APOLOGY}${PROMISE}${end ?? ''}`);
    await poll(() => zendesk.draft(page)).toContain(end ?? '40 minutes');
    await before?.(own);
    await zendesk.send(page);
    await after?.(page, own);
    const kinds = async () => (await storedIn(own)).timers.map(({ kind }) => kind);
    await poll(kinds, 'what the agent is reminded of').toEqual(['commitment']);
    // The panel's page, in a tab: it lists the reminders of all conversations.
    await own.goto(`chrome-extension://${extension.id}/sidepanel.html`);
    await expect(reminders(own)).toBeVisible();
    expect(await kinds()).toEqual(['commitment']);
  });
}

test('a promise that was sent in one window is shown in the panel of another', async ({ page, context, extension }) => {
  await zendesk.open(page);
  await page.keyboard.type(`${APOLOGY}${PROMISE}`);
  await zendesk.send(page);
  await poll(() => zendesk.draft(page)).toBe('');
  const opened = context.waitForEvent('page');
  const worker = await extension.worker();
  await worker.evaluate(() =>
    (chrome as unknown as { windows: { create(options: object): Promise<unknown> } }).windows.create({
      url: 'about:blank',
    }),
  );
  const elsewhere = await opened;
  await elsewhere.goto('https://acme.zendesk.com/agent/tickets/102');
  await expect(reminders(await extension.panel(elsewhere))).toBeVisible();
});

const THREE =
  'I will ring the depot by noon tomorrow. I will write to you within 40 minutes and refund you by Friday. ';

test('each of three promises in one reply becomes a reminder, with the panel closed', async ({ page, extension }) => {
  await zendesk.open(page);
  const own = await openOwn(page, extension);
  await page.keyboard.type(`${APOLOGY}${THREE}`);
  await poll(() => zendesk.draft(page)).toContain('by Friday');
  await zendesk.send(page);
  const stored = async () => (await storedIn(own)).timers.map(({ kind, label }) => `${kind} ${label}`);
  await poll(stored, 'what the agent is reminded of').toEqual(Array(3).fill('commitment Ticket 101'));
  await own.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  await expect(own.getByText(/^3 reminders, next .* – Ticket 101$/)).toBeVisible();
});

test('the panel shows how it reads each promise of a draft', async ({ page, extension }) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await page.keyboard.type(`${APOLOGY}${THREE}`);
  const promises = panel.getByRole('region', { name: 'Your promises' });
  await expect(promises.getByText(/^You promise 3 times\./)).toBeVisible();
  await expect(promises.getByRole('listitem')).toHaveCount(3);
  await expect(promises.getByText('“by noon tomorrow”: tomorrow 12:00')).toBeVisible();
  await expectAccessible(panel);
});
