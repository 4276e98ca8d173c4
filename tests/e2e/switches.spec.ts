import { expectAccessible } from './support/axe';
import { cardIn } from './support/card';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { clickMark, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

const [gmail, zendesk] = desks as [(typeof desks)[number], (typeof desks)[number]];

/** What the toolbar button shows in the tab that is active. */
const button = async (extension: { worker(): Promise<import('@playwright/test').Worker> }) =>
  (await extension.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const where = { tabId: tab?.id };
    return { badge: await chrome.action.getBadgeText(where), title: await chrome.action.getTitle(where) };
  });

test('a pause silences every coach at once, and the panel ends it', async ({ page, context, extension }) => {
  await gmail.open(page);
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  const other = await context.newPage();
  await zendesk.open(other);
  await other.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(other, [NON_APOLOGY.mark]);

  const panel = await extension.panel(page);
  const head = panel.getByRole('region', { name: 'The coach' });
  await expect(head.getByText('1 flag in this reply')).toBeVisible();
  await poll(() => button(extension)).toEqual({ badge: '1', title: 'Amends: 1 flag in this reply' });
  await clickMark(page, NON_APOLOGY.words);
  await expect(cardIn(page)).toBeVisible();

  await head.getByRole('button', { name: 'Pause for an hour' }).click();
  await expect(head.getByText(/^Paused until /)).toBeVisible();
  await expect(panel.getByText('Not watching: the coach is paused')).toBeVisible();
  await expect(cardIn(page)).toHaveCount(0);
  await expectMarks(page, []);
  await expectMarks(other, []);
  await poll(async () => (await button(extension)).title).toMatch(/^Amends: paused until /);
  await expectAccessible(panel);

  await head.getByRole('button', { name: 'Resume now' }).click();
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expectMarks(other, [NON_APOLOGY.mark]);
  await expect(head.getByText('1 flag in this reply')).toBeVisible();
});

test('a pause ends by itself', async ({ page, extension }) => {
  await gmail.open(page);
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  const panel = await extension.panel(page);
  await panel.getByRole('button', { name: 'Pause for an hour' }).click();
  await expectMarks(page, []);
  const worker = await extension.worker();
  const alarm = () => worker.evaluate(async () => (await chrome.alarms.get('resume'))?.scheduledTime);
  const inAnHour = Date.now() + 3_600_000;
  await poll(async () => Math.abs(((await alarm()) ?? 0) - inAnHour) < 60_000).toBe(true);
  // An hour passes.
  await worker.evaluate(async () => {
    await chrome.storage.local.set({ coachRest: { isOff: false, until: Date.now() } });
    chrome.alarms.onAlarm.dispatch({ name: 'resume', scheduledTime: Date.now() });
  });
  await expectMarks(page, [NON_APOLOGY.mark]);
});

test('off on this site, by keyboard alone, leaves the others on', async ({ page, context, extension }) => {
  await gmail.open(page);
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  const panel = await extension.panel(page);
  const off = panel.getByRole('button', { name: 'Turn off on Gmail' });
  await off.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Not watching: the coach is switched off on this site')).toBeVisible();
  await expectMarks(page, []);
  const other = await context.newPage();
  await zendesk.open(other);
  await other.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(other, [NON_APOLOGY.mark]);
  await page.bringToFront();
  const on = panel.getByRole('button', { name: 'Turn back on for Gmail' });
  await on.focus();
  await panel.keyboard.press('Enter');
  await expectMarks(page, [NON_APOLOGY.mark]);
});

test('the switch turns the whole coach off, also before a reply is entered', async ({ page, extension }) => {
  await gmail.open(page);
  const panel = await extension.panel(page);
  await panel.getByRole('switch', { name: 'Coach' }).click();
  await expect(panel.getByText('The coach is off', { exact: true })).toBeVisible();
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await poll(() => button(extension)).toEqual({ badge: '', title: 'Amends: the coach is off' });
  await expectMarks(page, []);
  await expectAccessible(panel);
  await panel.getByRole('switch', { name: 'Coach' }).click();
  await expectMarks(page, [NON_APOLOGY.mark]);
});
