import type { BrowserContext, Page } from '@playwright/test';
import { zendesk } from './support/desks';
import { type Extension, expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

const APOLOGY = 'I am sorry that we sent you a broken lamp. ';
const LONG = 'Thank you for writing to us about the lamp that you ordered in our shop on Monday. ';

const badge = (page: Page) => page.getByRole('note');
const situation = (page: Page) => page.getByRole('combobox', { name: 'Situation' });
const box = (panel: Page, name: RegExp) => panel.getByRole('checkbox', { name, includeHidden: true });
const apology = (panel: Page) => box(panel, /^Apologise/);

/** Opens another window with an empty tab. */
async function openWindow(context: BrowserContext, extension: Extension): Promise<Page> {
  const opening = context.waitForEvent('page');
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.windows.create({ url: 'about:blank' }));
  return opening;
}

test('one ticket in two tabs and two windows: what is ticked in one is shown in the others', async ({
  page,
  context,
  extension,
}) => {
  await zendesk.open(page);
  await page.keyboard.type(LONG);
  const panel = await extension.panel(page);
  await expect(badge(page)).toHaveText(/Still missing: an apology · owning it/);

  const elsewhere = await openWindow(context, extension);
  const inTab = await context.newPage();
  for (const other of [inTab, elsewhere]) {
    await zendesk.open(other);
    await other.keyboard.type(LONG);
    await expect(badge(other)).toHaveText(/Still missing: an apology · owning it/);
  }

  await page.bringToFront();
  await zendesk.focus(page);
  await apology(panel).check();
  for (const other of [page, inTab, elsewhere]) {
    await other.bringToFront();
    await zendesk.focus(other);
    await expect(badge(other)).toHaveText(/Still missing: owning it/);
  }
  await inTab.bringToFront();
  await expect(apology(panel)).toBeChecked();
  await apology(panel).uncheck();
  await page.bringToFront();
  await zendesk.focus(page);
  await expect(apology(panel)).not.toBeChecked();
  await expect(badge(page)).toHaveText(/Still missing: an apology · owning it/);
});

test('two panels in two windows on one ticket show the same, and each accepts the agent’s choices', async ({
  page,
  context,
  extension,
}) => {
  await zendesk.open(page);
  await page.keyboard.type(LONG);
  const panel = await extension.panel(page);
  const other = await openWindow(context, extension);
  // The button is clicked before both pages have the same address.
  await other.goto('https://www.example.org/');
  const second = await extension.panel(other);
  await zendesk.open(other);
  await other.keyboard.type(LONG);
  await expect(situation(second)).toHaveValue('auto');

  await apology(panel).check();
  await expect(apology(second)).toBeChecked();
  await situation(second).selectOption('Serious incident');
  await expect(situation(panel)).toHaveValue('serious');
  await apology(second).uncheck();
  await expect(apology(panel)).not.toBeChecked();
  for (const one of [panel, second]) {
    await expect(apology(one)).not.toBeChecked();
    await expect(situation(one)).toHaveValue('serious');
  }

  // One keeps working when the other's ticket is closed.
  await other.close();
  await apology(panel).check();
  await expect(apology(panel)).toBeChecked();
  await zendesk.focus(page);
  await expect(badge(page)).not.toHaveText(/an apology/);
});

test('the practice page and a panel beside it agree, and keep agreeing', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/practice.html`);
  await page.getByRole('textbox').click();
  await page.keyboard.type(LONG);
  const panel = await extension.panel(page);
  await panel.evaluate(countTabChanged);
  await expect(situation(panel)).toHaveValue('auto');
  await situation(page).selectOption('Serious incident');
  await expect(situation(panel)).toHaveValue('serious');
  await expectSettled(panel);
  await situation(panel).selectOption('Cannot be fixed');
  await expect(situation(page)).toHaveValue('cannot-fix');
  await expectSettled(panel);
  await expect(situation(page)).toHaveValue('cannot-fix');
  await expect(situation(panel)).toHaveValue('cannot-fix');
});

test('badge and panel agree on what is missing', async ({ page, extension }) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await situation(panel).selectOption('Recovery');
  await zendesk.focus(page);

  // A flagged non-apology does not count as an apology.
  await page.keyboard.type(`${NON_APOLOGY.sentence} ${LONG}`);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(badge(page)).toHaveText(/Still missing: an apology/);
  await expect(apology(panel)).not.toBeChecked();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(`${LONG}${APOLOGY}That was our mistake. `);
  await expect(badge(page)).toHaveText(/^Still missing: the fix/);
  await expect(apology(panel)).toBeChecked();
  await expect(box(panel, /^Own it/)).toBeChecked();

  // A second reply need not repeat it.
  await zendesk.send(page);
  await poll(() => zendesk.draft(page)).toBe('');
  await zendesk.focus(page);
  await page.keyboard.type(LONG);
  await expect(badge(page)).toHaveText(/^Still missing: the fix/);
  await expect(apology(panel)).toBeChecked();

  // What the agent unticks is missing.
  await apology(panel).uncheck();
  await zendesk.focus(page);
  await expect(badge(page)).toHaveText(/Still missing: an apology/);
  await page.keyboard.type(APOLOGY);
  await poll(() => zendesk.draft(page)).toContain(APOLOGY.trim());
  await expect(badge(page)).toHaveText(/Still missing: an apology/);
  await expect(apology(panel)).not.toBeChecked();
});

declare global {
  interface Window {
    /** How often the background sent pages a tab's state. */
    tabChanged?: number;
  }
}

interface Runtime {
  sendMessage(message: object): Promise<unknown>;
  onMessage: { addListener(listener: (message: { amends?: string }) => void): void };
}

function countTabChanged(): void {
  window.tabChanged = 0;
  const { onMessage } = (chrome as unknown as { runtime: Runtime }).runtime;
  onMessage.addListener(({ amends }) => {
    if (amends === 'tabChanged') window.tabChanged = (window.tabChanged ?? 0) + 1;
  });
}

/** Waits for many answers of the background, each of which comes after all earlier work is done. */
async function expectSettled(panel: Page): Promise<void> {
  const roundTrips = () =>
    panel.evaluate(async () => {
      const { sendMessage } = (chrome as unknown as { runtime: Runtime }).runtime;
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const before = window.tabChanged ?? 0;
      for (let trips = 0; trips < 30; trips += 1) await sendMessage({ amends: 'lookAtTab', data: tab?.id });
      return (window.tabChanged ?? 0) - before;
    });
  // The agent's pause after a choice may cause one more report.
  expect(await roundTrips()).toBeLessThanOrEqual(2);
  expect(await panel.evaluate(() => window.tabChanged)).toBeLessThanOrEqual(8);
}
