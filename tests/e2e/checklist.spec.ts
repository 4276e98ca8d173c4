import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { desks, zendesk } from './support/desks';
import { expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

const APOLOGY = 'I am sorry that we sent you a broken lamp. ';

// Includes those in a collapsed phase.
const box = (panel: Page, name: RegExp) => panel.getByRole('checkbox', { name, includeHidden: true });
const situation = (panel: Page) => panel.getByRole('combobox', { name: 'Situation' });
const apology = (panel: Page) => box(panel, /^Apologise/);
const essentials = (panel: Page, words: string) => panel.getByText(words, { exact: true });
/** Chooses a situation, and waits until the conversation has it, as the panel shows a choice before that. */
async function choose(panel: Page, label: string): Promise<void> {
  await situation(panel).selectOption(label);
  await expect(panel.getByText(/^\d of \d essentials$/)).toBeVisible();
}
/** Clicks a box and waits: until the answer arrives, an earlier report of the page may show the box as it was. */
async function tick(step: Locator, isDone = true): Promise<void> {
  await step.click();
  await expect(step).toBeChecked({ checked: isDone });
}
const showAll = (panel: Page) => panel.getByRole('button', { name: /^All \d+ steps$/ }).click();

for (const desk of desks) {
  test.describe(desk.name, () => {
    test('a step ticks while the agent types, and never again once the agent unticked it', async ({
      page,
      extension,
    }) => {
      await desk.open(page);
      const panel = await extension.panel(page);
      await choose(panel, 'Recovery');
      await expect(apology(panel)).not.toBeChecked();
      await page.keyboard.type(APOLOGY);
      await expect(apology(panel)).toBeChecked();
      await tick(apology(panel), false);
      await page.keyboard.type('I am truly sorry for that. ');
      await expect(box(panel, /^Own it/)).toBeChecked();
      await expect(apology(panel)).not.toBeChecked();
      await expectAccessible(panel);
    });

    test('what was ticked and chosen survives a reload of the page', async ({ page, extension }) => {
      await desk.open(page);
      const panel = await extension.panel(page);
      await choose(panel, 'Serious incident');
      await tick(box(panel, /^Check the facts/));
      await expect(essentials(panel, '1 of 4 essentials')).toBeVisible();
      await page.reload();
      await desk.open(page);
      await expect(situation(panel)).toHaveValue('serious');
      await expect(essentials(panel, '1 of 4 essentials')).toBeVisible();
    });

    test('a promise that is sent becomes a reminder', async ({ page, extension }) => {
      await desk.open(page);
      const panel = await extension.panel(page);
      await page.keyboard.type(`${APOLOGY}I will write to you within 40 minutes. `);
      await expect(panel.getByText(/^You promise an answer by .*A reminder is set when you send it\.$/)).toBeVisible();
      await desk.send(page);
      await expect(panel.getByRole('heading', { name: 'Reminders' })).toBeVisible();
      const isCut = () => panel.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      await poll(isCut, 'the panel is wider than its window').toBe(false);
    });
  });
}

test('two tickets in two tabs never mix', async ({ page, context, extension }) => {
  const [gmail] = desks;
  await gmail?.open(page);
  const panel = await extension.panel(page);
  await choose(panel, 'Recovery');
  await tick(apology(panel));

  const second = await context.newPage();
  await zendesk.open(second);
  await expect(panel.getByText('Watching your reply in Zendesk')).toBeVisible();
  await expect(essentials(panel, '0 of 4 essentials')).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByText('Watching your reply in Gmail')).toBeVisible();
  await expect(essentials(panel, '1 of 4 essentials')).toBeVisible();
});

test('two tickets in one page never mix', async ({ page, extension }) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await choose(panel, 'Cannot be fixed');
  await page.getByRole('button', { name: 'Ticket 102' }).click();
  await page.locator('[data-ticket-id="102"] [data-test-id="omnicomposer-rich-text-ckeditor"]').click();
  await expect(situation(panel)).toHaveValue('auto');
  await page.getByRole('button', { name: 'Ticket 101' }).click();
  await page.locator('[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]').click();
  await expect(situation(panel)).toHaveValue('cannot-fix');
});

test('a panel that is opened after the draft was written shows its checklist', async ({ page, extension }) => {
  await zendesk.open(page);
  await page.keyboard.type(APOLOGY);
  const panel = await extension.panel(page);
  await expect(apology(panel)).toBeChecked();
});

test('a promise that is sent while the panel is closed also becomes a reminder', async ({ page, extension }) => {
  await zendesk.open(page);
  await page.keyboard.type(`${APOLOGY}I will write to you within 40 minutes. `);
  await zendesk.send(page);
  await poll(() => zendesk.draft(page)).toBe('');
  const panel = await extension.panel(page);
  await expect(panel.getByRole('heading', { name: 'Reminders' })).toBeVisible();
});

test('what was chosen in the panel applies to the coach after a reload, with the panel closed', async ({
  page,
  context,
  extension,
}) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await choose(panel, 'Cannot be fixed');
  await panel.close();
  await page.reload();
  await zendesk.open(page);
  await page.keyboard.type('Thank you for writing to us about the lamp that you ordered in our shop on Monday. ');
  await expect(page.getByRole('note')).toHaveText(/what you can do instead/);
  expect(context.pages()).not.toContain(panel);
});

test('only the agent ticks not being defensive and taking the customer’s side, and no absence of flags does', async ({
  page,
  extension,
}) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await choose(panel, 'Recovery');
  await zendesk.focus(page);
  await page.keyboard.type(
    'Lamps are made of glass. The box was shut when it left, and two of us packed it with care. ',
  );
  await expect(panel.getByText('I found nothing to flag.')).toBeVisible();
  await expect(essentials(panel, '0 of 4 essentials')).toBeVisible();
  await showAll(panel);
  for (const name of [/^Take the customer’s side/, /^No defence/]) await expect(box(panel, name)).not.toBeChecked();
  await expect(panel.getByRole('checkbox', { checked: true, includeHidden: true })).toHaveCount(0);
  await tick(box(panel, /^No defence/));
});

test('a step says which words ticked it, and what comes next follows from it', async ({ page, extension }) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await choose(panel, 'Recovery');
  await zendesk.focus(page);
  await page.keyboard.type(`${APOLOGY}That was our mistake. I have refunded it in full. `);
  await expect(apology(panel)).toHaveAccessibleDescription(`in your draft: “${APOLOGY.trim()}”`);
  await expect(box(panel, /^Fix it now/)).toHaveAccessibleDescription('in your draft: “I have refunded it in full.”');
  await expect(panel.getByRole('button', { name: /^Say what you are doing/ })).toBeVisible();
  await page.keyboard.type('I will write to you by 4pm tomorrow. ');
  await expect(essentials(panel, '4 of 4 essentials')).toBeVisible();
  // Nobody who has written the reply is asked to answer.
  await panel.getByRole('button', { name: 'Take the customer’s side', exact: true }).click();
  await expect(box(panel, /^Take the customer/)).toBeFocused();
  await expectAccessible(panel);
});

test('in Gmail the panel keeps a ticket once its reply is sent, until another is opened', async ({
  page,
  extension,
}) => {
  const [gmail] = desks;
  await gmail?.open(page);
  await page.keyboard.type(`${APOLOGY}I have refunded it. `);
  await gmail?.send(page);
  await expect(page.getByRole('textbox', { name: 'Message Body' })).toHaveCount(0);
  const panel = await extension.panel(page);
  await expect(panel.getByText('Here is the ticket you answered last, until you open another.')).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Your promise' })).toBeVisible();
  await expect(apology(panel)).toHaveAccessibleDescription('in a reply you sent');
  await panel.getByRole('button', { name: 'In an hour' }).first().click();
  await expect(panel.getByRole('heading', { name: 'Reminders' })).toBeVisible();
  await showAll(panel);
  await panel.locator('details.phase', { hasText: 'Afterwards' }).locator('summary').click();
  await panel.getByRole('button', { name: 'Write it down' }).click();
  await panel.getByRole('textbox', { name: 'What failed' }).fill('The box was too small');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(box(panel, /^Write down what failed/)).toBeChecked();
  await expectAccessible(panel);

  await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgJSdRhTqWvXkLmNpZzCcDdGg');
  await expect(panel.getByText('Not watching: click into a reply to a customer')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Recovery checklist' })).toBeHidden();
});

test('a reply in another language is neither flagged nor ticked, and the panel says so', async ({
  page,
  extension,
}) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await choose(panel, 'Recovery');
  await zendesk.focus(page);
  await page.keyboard.type(
    'Bonjour, nous sommes désolés pour la gêne occasionnée, mais vous auriez dû nous appeler avant la livraison. ',
  );
  await expect(panel.getByText(/^I read English only/)).toBeVisible();
  await expect(essentials(panel, '0 of 4 essentials')).toBeVisible();
  await expect(page.getByRole('note')).toBeHidden();
  await expectMarks(page, []);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(panel.getByText(/^I read English only/)).toBeHidden();
});

test.describe('the badge beside the reply', () => {
  const badge = (page: Page) => page.getByRole('note');

  test('says what is missing, disappears when nothing is, never takes the focus', async ({ page, extension: _ }) => {
    await zendesk.open(page);
    await page.keyboard.type('Thank you for writing to us about the lamp that you ordered in our shop on Monday. ');
    await expect(badge(page)).toHaveText(/Still missing: an apology · owning it · the fix · who does what by when/);
    await page.keyboard.type(`${APOLOGY}I have refunded it. I will write to you by 4pm tomorrow. `);
    await expect(badge(page)).toBeHidden();
    expect(await zendesk.draft(page)).toContain('by 4pm tomorrow');
  });

  test('disappears with the reply', async ({ page, extension: _ }) => {
    await zendesk.open(page);
    await page.keyboard.type('Thank you for writing to us about the lamp that you ordered in our shop on Monday. ');
    await expect(badge(page)).toBeVisible();
    const pane = page.locator('[data-ticket-id="101"]');
    await pane.evaluate((element) => {
      const room = document.createElement('div');
      room.style.height = '2000px';
      element.append(room);
      element.setAttribute('style', 'height: 400px; overflow: auto');
      element.scrollTo(0, 1_500);
    });
    await expect(badge(page)).toBeHidden();
    await pane.evaluate((element) => element.scrollTo(0, 0));
    await expect(badge(page)).toBeVisible();
  });

  test('can be turned off with a click, and leaves Send alone', async ({ page, extension: _ }) => {
    await zendesk.open(page);
    await page.keyboard.type('Thank you for writing to us about the lamp that you ordered in our shop on Monday. ');
    await page.getByRole('button', { name: 'Hide in this reply' }).click();
    await expect(badge(page)).toBeHidden();
    await page.keyboard.type('It was black. ');
    await poll(() => zendesk.draft(page)).toContain('It was black.');
    await expect(badge(page)).toBeHidden();
    await zendesk.send(page);
    await poll(() => zendesk.draft(page)).toBe('');
  });
});
