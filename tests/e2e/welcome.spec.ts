import fs from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { applyFirstRewrite, cardIn } from './support/card';
import { startDeadEnd } from './support/deadEnd';
import { expect, test } from './support/extension';
import { installExtension, launchChromium, makeProfile, removeProfile, workerOf } from './support/launchChromium';
import { clickMark, expectMarks } from './support/marks';
import { EXTENSION } from './support/places';
import { copyOf, maySettlePolicies, settlePolicy, unpackedId } from './support/policy';
import { poll } from './support/poll';
import { storedIn } from './support/stored';

const welcomePages = (context: BrowserContext) =>
  context.pages().filter((page) => page.url().endsWith('/welcome.html'));

/** A browser in which the extension was just installed, and nothing was closed. */
async function withNewcomer(folder: string, run: (context: BrowserContext, id: string) => Promise<void>) {
  const profile = makeProfile();
  const deadEnd = await startDeadEnd('chromium');
  const context = await launchChromium(profile, deadEnd);
  try {
    await run(context, await installExtension(context, folder));
  } finally {
    await context.close();
    deadEnd.close();
    removeProfile(profile);
  }
}

test('an install opens the welcome page, once, and an update opens none', async () => {
  await withNewcomer(EXTENSION, async (context, id) => {
    await poll(() => welcomePages(context).length).toBe(1);
    const [page] = welcomePages(context) as [Page];
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Amends');

    const worker = await workerOf(context, id);
    const back = context.waitForEvent('serviceworker');
    // Its own pages close with it. It learns of the update before it sets its daily alarm again.
    await worker.evaluate(() => chrome.alarms.clearAll());
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const next = await back;
    await poll(() => next.evaluate(async () => (await chrome.alarms.get('housekeeping')) !== undefined)).toBe(true);
    const options = await context.newPage();
    await options.goto(`chrome-extension://${id}/options.html`);
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Options');
    expect(welcomePages(context)).toEqual([]);
  });
});

test('a team’s policy leaves no welcome page open', async () => {
  test.skip(!maySettlePolicies(), 'This machine does not let the tests settle a policy for the browser.');
  const folder = copyOf(EXTENSION);
  const takeBack = settlePolicy(unpackedId(folder), { welcomePage: false });
  try {
    await withNewcomer(folder, async (context, id) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      await expect(page.getByText(/^Your team has settled some of the options/)).toBeVisible();
      // The browser finds the policy a moment after the install.
      await poll(() => welcomePages(context)).toEqual([]);
    });
  } finally {
    takeBack();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

const open = (page: Page, id: string) => page.goto(`chrome-extension://${id}/welcome.html`);

test('its example is coached as a reply in a helpdesk is, once somebody is there', async ({ page, extension }) => {
  await open(page, extension.id);
  const field = page.getByRole('textbox', { name: 'Your reply' });
  await expect(field).toContainText('I’m sorry if you feel that way.');
  await expectMarks(page, []);
  await page.mouse.move(300, 300);
  await expectMarks(page, ['warning: if you feel that way', 'warning: You should have told us sooner']);
  await expect(page.getByText('2 places', { exact: true })).toBeVisible();
  await clickMark(page, 'if you feel that way');
  await expect(cardIn(page)).toBeVisible();
  const words = await applyFirstRewrite(page);
  await expect(field).toContainText(words);
  await expectAccessible(page);
});

test('it says what is kept, leads on, and closes', async ({ page, extension, context }) => {
  await open(page, extension.id);
  await expect(page.getByText('Nothing is sent to anybody.')).toBeVisible();
  await expect(page.getByText(/Gmail.*Zendesk.*Only in replies to customers/)).toBeVisible();
  await expect(page.getByText('Alt+Shift+J')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Practise' })).toHaveAttribute('href', 'practice.html');
  await page.getByRole('button', { name: 'Skip' }).click();
  await poll(() => welcomePages(context).length).toBe(0);

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('link', { name: 'Show the welcome page again' }).click();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Welcome to Amends');
});

test('looked at and left, it stores nothing', async ({ page, extension }) => {
  await open(page, extension.id);
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible();
  expect(await page.evaluate(() => chrome.storage.local.get())).toEqual({});
  expect((await storedIn(page)).checklists).toEqual([]);
});
