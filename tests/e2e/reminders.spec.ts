import type { BrowserContext, Page } from '@playwright/test';
import type { Timer } from '../../utils/timers/timer';
import { desks, zendesk } from './support/desks';
import { type Extension, expect, test, testAlone } from './support/extension';
import { launchChromium, loadExtension } from './support/launchChromium';
import { poll } from './support/poll';
import { setTimer } from './support/setTimer';

/** The parts of the extension's own pages that only these tests use. */
interface OwnPage {
  notifications: { getAll(): Promise<object>; onClicked: { dispatch(id: string): void } };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  action: { getBadgeText(details: object): Promise<string> };
}

const MINUTE = 60_000;

function promise(changes: Partial<Timer> = {}): Timer {
  const now = Date.now();
  return {
    id: 'a-promise',
    kind: 'commitment',
    conversation: 'nowhere',
    site: 'zendesk',
    origin: zendesk.address,
    due: now + 10 * MINUTE,
    remind: now,
    created: now - MINUTE,
    status: 'waiting',
    ...changes,
  };
}

/** A page of the extension, from which its storage and the background can be reached. */
async function ownPage(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}

function timers(own: Page): Promise<Timer[]> {
  return own.evaluate(
    () =>
      new Promise<Timer[]>((resolve, reject) => {
        const opening = indexedDB.open('amends');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('timers').objectStore('timers').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Timer[]);
          };
        };
      }),
  );
}

const statusOf = async (own: Page, id: string) => (await timers(own)).find((timer) => timer.id === id)?.status;

const notifications = (own: Page) =>
  own.evaluate(async () => Object.keys(await (chrome as unknown as OwnPage).notifications.getAll()));
const badge = (own: Page) => own.evaluate(() => (chrome as unknown as OwnPage).action.getBadgeText({}));
const alarms = (own: Page) =>
  own.evaluate(async () => (await (chrome as unknown as OwnPage).alarms.getAll()).map(({ name }) => name).sort());

test('an alarm wakes the background, which reminds of the promise once', async ({ context, extension }) => {
  const own = await ownPage(context, extension.id);
  await setTimer(own, promise({ remind: Date.now() + 2_000 }));
  expect(await statusOf(own, 'a-promise')).toBe('waiting');
  await poll(() => alarms(own)).toContain('reminders');
  await poll(() => statusOf(own, 'a-promise')).toBe('reminded');
  await poll(() => notifications(own)).toEqual(['a-promise']);
  await poll(() => badge(own)).toBe('!');

  // Postponed for longer than the test runs: the notification disappears, and an alarm is set.
  await setTimer(own, promise({ remind: Date.now() + 60 * MINUTE }));
  await poll(() => notifications(own)).toEqual([]);
  await poll(() => badge(own)).toBe('');
  expect(await alarms(own)).toEqual(['housekeeping', 'reminders']);
});

test('a click on the notification brings the conversation to the front', async ({ page, context, extension }) => {
  await zendesk.open(page);
  await page.keyboard.type('I am sorry that we sent you a broken lamp. I will write to you within 40 minutes. ');
  await zendesk.send(page);
  const own = await ownPage(context, extension.id);
  await poll(() => timers(own)).toHaveLength(1);
  const [{ conversation, id } = promise()] = await timers(own);
  await setTimer(own, promise({ conversation, id }));
  await poll(() => notifications(own)).toEqual([id]);

  const activeTab = () =>
    own.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url);
  await own.bringToFront();
  await poll(activeTab).toBe(own.url());
  const worker = await extension.worker();
  await worker.evaluate((clicked) => (chrome as unknown as OwnPage).notifications.onClicked.dispatch(clicked), id);
  await poll(activeTab).toBe(zendesk.address);
  await poll(() => notifications(own)).toEqual([]);
  expect(context.pages().filter((open) => open.url() === zendesk.address)).toHaveLength(1);
});

test('the practice page is found again among the open tabs', async ({ page, context, extension }) => {
  const practice = `chrome-extension://${extension.id}/practice.html`;
  await page.goto(practice);
  const own = await ownPage(context, extension.id);
  await setTimer(own, promise({ site: 'practice', origin: `chrome-extension://${extension.id}` }));
  await own.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(() => (chrome as unknown as OwnPage).notifications.onClicked.dispatch('a-promise'));
  const active = () =>
    own.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url);
  await poll(active).toBe(practice);
  expect(context.pages().filter((open) => open.url() === practice)).toHaveLength(1);
});

testAlone('a timer survives a restart of the browser', async ({ context, extension, profile, deadEnd }) => {
  const own = await ownPage(context, extension.id);
  await setTimer(own, promise({ remind: Date.now() + 6_000 }));
  expect(await statusOf(own, 'a-promise')).toBe('waiting');
  await context.close();

  const again = await launchChromium(profile, deadEnd);
  try {
    // An extension loaded from a folder is not restored after a restart. Its storage is.
    await loadExtension(again);
    const page = await ownPage(again, extension.id);
    await expect.poll(() => statusOf(page, 'a-promise'), { timeout: 20_000 }).toBe('reminded');
    await poll(() => notifications(page)).toEqual(['a-promise']);
    await poll(() => badge(page)).toBe('!');
  } finally {
    await again.close();
  }
});

const SUBJECT = 'Order 4711 arrived broken';
const PROMISE = 'I am sorry that we sent you a broken lamp. I will write to you within 40 minutes. ';
const gmail = desks[0] as (typeof desks)[number];

/** Sends a promise from Gmail, and returns the panel beside the inbox, to which the agent has gone back. */
async function promiseFromGmail(page: Page, extension: Extension): Promise<Page> {
  await gmail.open(page);
  await page.keyboard.type(PROMISE);
  await gmail.send(page);
  const panel = await extension.panel(page);
  await expect(panel.getByText(new RegExp(`^1 reminder, next .* – ${SUBJECT}$`))).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await panel.getByText(/^1 reminder/).click();
  return panel;
}

test('a reminder names its ticket, can be renamed, and leaves nothing behind once it is done', async ({
  page,
  context,
  extension,
}) => {
  const panel = await promiseFromGmail(page, extension);
  const own = await ownPage(context, extension.id);
  expect(await timers(own)).toMatchObject([{ label: SUBJECT, address: expect.stringMatching(/\/#all\/FMfc\w+$/) }]);
  await panel.getByRole('button', { name: `Rename: ${SUBJECT}` }).click();
  await panel.getByRole('textbox', { name: 'Which ticket this reminder is for' }).fill('Kim Lee’s lamp');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Rename: Kim Lee’s lamp' })).toBeFocused();
  await expect(panel.getByText(/^1 reminder, next .* – Kim Lee’s lamp$/)).toBeVisible();
  await poll(async () => JSON.stringify(await timers(own))).toContain('Kim Lee’s lamp');

  await panel.getByRole('button', { name: /^Done: Keep your promise, Kim Lee’s lamp/ }).click();
  await expect(panel.getByRole('heading', { name: 'Reminders' })).toHaveCount(0);
  await poll(() => timers(own)).toMatchObject([{ status: 'met' }]);
  expect(JSON.stringify(await timers(own))).not.toMatch(/Kim Lee|4711|FMfc/);
});

test('a reminder takes the open Gmail tab to its thread', async ({ page, context, extension }) => {
  const panel = await promiseFromGmail(page, extension);
  const loaded = await page.evaluate(() => performance.timeOrigin);
  const count = context.pages().length;
  await panel.getByRole('button', { name: /^Open: Keep your promise/ }).click();
  await expect(page).toHaveURL(/#all\/FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdFf$/);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  expect(context.pages()).toHaveLength(count);
});

test('a reminder opens the conversation in the tab that shows it, or in a new one', async ({
  page,
  context,
  extension,
}) => {
  await zendesk.open(page);
  await page.keyboard.type(PROMISE);
  await zendesk.send(page);
  await poll(() => zendesk.draft(page)).toBe('');
  const other = await context.newPage();
  await other.goto('https://acme.zendesk.com/agent/tickets/102');
  const panel = await extension.panel(other);
  await panel.getByText(/^1 reminder, next .* – Ticket 101$/).click();
  const open = panel.getByRole('button', { name: /^Open: Keep your promise, Ticket 101/ });
  await open.click();
  await poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');

  await page.close();
  await other.bringToFront();
  const opened = context.waitForEvent('page');
  await open.click();
  await expect(await opened).toHaveURL(zendesk.address);
});

test('reminders no longer name their ticket once that is switched off', async ({ page, context, extension }) => {
  const panel = await promiseFromGmail(page, extension);
  const own = await ownPage(context, extension.id);
  await own.getByRole('checkbox', { name: 'Reminders say which ticket' }).uncheck();
  await poll(async () => JSON.stringify(await timers(own))).not.toMatch(/4711|FMfc/);
  await expect(panel.getByText(SUBJECT)).toHaveCount(0);
  await expect(panel.getByText(/^1 reminder, next .* – Gmail$/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /which ticket/ })).toHaveCount(0);
  // The conversation can no longer be found; the agent is told so, and taken as near to it as possible.
  const count = context.pages().length;
  await page.bringToFront();
  await panel.getByRole('button', { name: /^Open: Keep your promise/ }).click();
  await expect(panel.getByText(/does not know where this conversation is: please look for it in Gmail/)).toBeVisible();
  expect(context.pages()).toHaveLength(count);
});
