import type { Frame, Page } from '@playwright/test';
import { zendesk } from './support/desks';
import { type Extension, expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';
import { stopWorker } from './support/stopWorker';
import { storedIn } from './support/stored';

const APOLOGY = 'I am sorry that we sent you a broken lamp. ';
const PROMISE = 'I will write to you within 40 minutes. ';
const LONG = 'Thank you for writing to us about the lamp that you ordered in our shop on Monday. ';
const TICKETS = 'https://lamps.zendesk.com/agent/tickets';

const badge = (page: Page) => page.getByRole('note');
const situation = (page: Page) => page.getByRole('combobox', { name: 'Situation' });
const box = (panel: Page, name: RegExp) => panel.getByRole('checkbox', { name, includeHidden: true });
const apology = (panel: Page) => box(panel, /^Apologise/);

/** Unfolds a phase of the checklist. */
async function unfold(panel: Page, name: string): Promise<void> {
  const phase = panel.locator('details.phase', { hasText: name });
  if ((await phase.getAttribute('open')) === null) await phase.locator('summary').click();
}

async function openOwn(page: Page, { id }: Extension): Promise<Page> {
  const own = await page.context().newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  await page.bringToFront();
  return own;
}

for (const holder of ['https://news.example/', 'https://lamps.zendesk.com/console']) {
  test(`two replies in two frames of ${holder}: panel and shortcuts belong to the one that the agent is in`, async ({
    page,
    extension,
  }) => {
    await page.goto(holder);
    const frames = [await hold(page, `${TICKETS}/201`), await hold(page, `${TICKETS}/202`)] as const;
    const [first, second] = frames;
    const replies = [first.getByRole('textbox'), second.getByRole('textbox')] as const;
    const texts = () => Promise.all(replies.map((reply) => reply.innerText()));
    const draft = `Hello, ${NON_APOLOGY.sentence} Bye.`;
    for (const [index, frame] of frames.entries()) {
      await replies[index]?.click();
      await page.keyboard.type(draft);
      await expectMarks(frame, [NON_APOLOGY.mark]);
    }
    const panel = await extension.panel(page);
    const rewrite = panel.getByRole('button', { name: /^Write instead/ });

    // The agent is in the second.
    await rewrite.click();
    await poll(async () => (await texts())[1]).not.toContain(NON_APOLOGY.words);
    await expect(rewrite).toBeHidden();
    expect((await texts())[0]).toBe(draft);
    await expectMarks(first, [NON_APOLOGY.mark]);
    await replies[1].press('ControlOrMeta+Z');
    await expectMarks(second, [NON_APOLOGY.mark]);

    // And now in the first.
    await replies[0].click();
    await extension.press('next-flag');
    await poll(() => countOpenCards(page)).toBe(1);
    await extension.press('apply-rewrite');
    await poll(async () => (await texts())[0]).not.toContain(NON_APOLOGY.words);
    await expect(rewrite).toBeHidden();
    expect((await texts())[1]).toBe(draft);
    await expectMarks(second, [NON_APOLOGY.mark]);

    // Back in the second, which shows its flag again.
    await replies[1].click();
    await expect(rewrite).toBeVisible();
    await extension.press('next-flag');
    await poll(() => countOpenCards(page)).toBe(1);
    await situation(panel).selectOption('Serious incident');
    await replies[0].click();
    await expect(situation(panel)).toHaveValue('auto');
  });
}

test('one ticket in two tabs and two windows: what is ticked in one shows in the others', async ({
  page,
  context,
  extension,
}) => {
  await zendesk.open(page);
  await page.keyboard.type(LONG);
  const panel = await extension.panel(page);
  await expect(badge(page)).toHaveText(/Still missing: an apology · owning it/);

  const inWindow = context.waitForEvent('page');
  const worker = await extension.worker();
  await worker.evaluate(() =>
    (chrome as unknown as { windows: { create(options: object): Promise<unknown> } }).windows.create({
      url: 'about:blank',
    }),
  );
  const [inTab, elsewhere] = [await context.newPage(), await inWindow];
  for (const other of [inTab, elsewhere]) {
    await zendesk.open(other);
    await other.keyboard.type(LONG);
    await expect(badge(other)).toHaveText(/Still missing: an apology · owning it/);
  }

  await page.bringToFront();
  await zendesk.focus(page);
  await unfold(panel, 'In your reply');
  await apology(panel).check();
  for (const other of [page, inTab, elsewhere]) {
    await other.bringToFront();
    await zendesk.focus(other);
    await expect(badge(other)).toHaveText(/Still missing: owning it/);
  }
  await inTab.bringToFront();
  await expect(apology(panel)).toBeChecked();
  await unfold(panel, 'In your reply');
  await apology(panel).uncheck();
  await page.bringToFront();
  await zendesk.focus(page);
  await expect(apology(panel)).not.toBeChecked();
  await expect(badge(page)).toHaveText(/Still missing: an apology · owning it/);
});

test('the practice page and a panel beside it agree, and go on agreeing', async ({ page, extension }) => {
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

test('badge and panel give one answer to what is missing', async ({ page, extension }) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await situation(panel).selectOption('Recovery');
  await zendesk.focus(page);

  // An open non-apology is no apology.
  await page.keyboard.type(`${NON_APOLOGY.sentence} ${LONG}`);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(badge(page)).toHaveText(/Still missing: an apology/);
  await expect(apology(panel)).not.toBeChecked();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(`${LONG}${APOLOGY}That was our mistake. `);
  await expect(badge(page)).toHaveText(/^Still missing: the fix/);
  await expect(apology(panel)).toBeChecked();
  await expect(box(panel, /^Own it/)).toBeChecked();

  // A second reply need not say it again.
  await zendesk.send(page);
  await poll(() => zendesk.draft(page)).toBe('');
  await zendesk.focus(page);
  await page.keyboard.type(LONG);
  await expect(badge(page)).toHaveText(/^Still missing: the fix/);
  await expect(apology(panel)).toBeChecked();

  // What the agent unticks is missing.
  await unfold(panel, 'In your reply');
  await apology(panel).uncheck();
  await zendesk.focus(page);
  await expect(badge(page)).toHaveText(/Still missing: an apology/);
  await page.keyboard.type(APOLOGY);
  await poll(() => zendesk.draft(page)).toContain(APOLOGY.trim());
  await expect(badge(page)).toHaveText(/Still missing: an apology/);
  await expect(apology(panel)).not.toBeChecked();
});

const reminders = (panel: Page) => panel.getByRole('heading', { name: 'Reminders' });

for (const { when, before, after } of [
  { when: 'the page is loaded anew', after: (page: Page) => page.reload() },
  { when: 'the background is stopped between writing and sending', before: stopWorker },
  { when: 'the background is stopped right after sending', after: (_: Page, own: Page) => stopWorker(own) },
]) {
  test(`a promise that is sent with the panel closed becomes one reminder: ${when}`, async ({ page, extension }) => {
    await zendesk.open(page);
    const own = await openOwn(page, extension);
    await page.keyboard.type(`${APOLOGY}${PROMISE}`);
    await poll(() => zendesk.draft(page)).toContain('40 minutes');
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

/** Has a page hold a ticket in one more frame, and gives that. */
async function hold(page: Page, address: string): Promise<Frame> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, width: 900, height: 340 });
    document.body.append(frame);
  }, address);
  const frame = () => page.frames().find((one) => one.url() === address);
  await poll(() => frame() !== undefined).toBe(true);
  await expect(page.frameLocator('iframe').last().getByRole('textbox')).toBeVisible();
  return frame() as Frame;
}

/** How many flags of a page are marked as the one whose card is open, in whichever of its documents. */
async function countOpenCards(page: Page): Promise<number> {
  const counts = page.frames().map((frame) => frame.evaluate(() => CSS.highlights.get('amends-active')?.size ?? 0));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

declare global {
  interface Window {
    /** How often pages were told what is known of a tab. */
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

/** Waits for many answers of the background, each of which comes after all that was to be done before. */
async function expectSettled(panel: Page): Promise<void> {
  const roundTrips = () =>
    panel.evaluate(async () => {
      const { sendMessage } = (chrome as unknown as { runtime: Runtime }).runtime;
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const before = window.tabChanged ?? 0;
      for (let trips = 0; trips < 30; trips += 1) await sendMessage({ amends: 'lookAtTab', data: tab?.id });
      return (window.tabChanged ?? 0) - before;
    });
  // The agent's pause after a choice may bring one more report.
  expect(await roundTrips()).toBeLessThanOrEqual(2);
  expect(await panel.evaluate(() => window.tabChanged)).toBeLessThanOrEqual(8);
}
