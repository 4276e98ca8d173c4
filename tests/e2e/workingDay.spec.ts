import type { Page } from '@playwright/test';
import { cardIn } from './support/card';
import { expect, test } from './support/extension';
import { countHighlights, expectMarks } from './support/marks';
import { openScales, type PageMemory } from './support/pageMemory';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

const TICKETS = 200;
/** As many elements as a real ticket has around its composer. */
const ELEMENTS = 1_000;

/** Opens a reply, writes in it, and goes to the next ticket, which removes the old one from the page. */
async function workOnTicket(page: Page, isCoached: boolean): Promise<void> {
  await page.evaluate((count) => {
    document.querySelector<HTMLElement>('.reply')?.click();
    const composer = document.querySelector('.M9');
    for (let element = 0; element < count; element += 1) composer?.append(document.createElement('i'));
  }, ELEMENTS);
  await page.keyboard.insertText(NON_APOLOGY.sentence);
  await page.keyboard.press('Space');
  if (isCoached) await poll(() => countHighlights(page), 'the reply is marked').toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector<HTMLElement>('.discard [role="button"]')?.click());
  await poll(() => countHighlights(page), 'no mark stays behind').toBe(0);
}

async function work(page: Page, tickets: number, isCoached: boolean): Promise<void> {
  for (let ticket = 0; ticket < tickets; ticket += 1) await workOnTicket(page, isCoached);
}

test('two hundred tickets, opened and closed one after another, leave nothing in the page', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  // The same page without the coach.
  const bare = await context.newPage();
  await bare.goto('https://www.example.org/');
  await work(bare, 10, false);
  const { nodes, listeners } = await (await openScales(bare))();
  await bare.close();

  await page.goto('https://mail.google.com/mail/u/0/');
  await page.bringToFront();
  const weigh = await openScales(page);
  // A single leaked ticket would nearly double the nodes of the bare page.
  const light = { nodes: nodes + ELEMENTS / 2, listeners: listeners + 40 };
  const settled = async (): Promise<PageMemory> => {
    let memory = await weigh();
    const isLight = async () => {
      memory = await weigh();
      return memory.nodes < light.nodes && memory.listeners < light.listeners;
    };
    // A composer that has left the page may be put back for a while.
    await expect
      .poll(isLight, {
        message: `${JSON.stringify(memory)}, bare ${JSON.stringify({ nodes, listeners })}`,
        timeout: 20_000,
      })
      .toBe(true);
    return memory;
  };
  await work(page, 10, true);
  const after10 = await settled();
  await work(page, TICKETS - 10, true);
  const after200 = await settled();
  console.log(JSON.stringify({ bare: { nodes, listeners }, after10, after200 }));
  expect(after200.nodes, 'nodes').toBeLessThanOrEqual(after10.nodes + 50);
  expect(after200.listeners, 'listeners').toBeLessThanOrEqual(after10.listeners);
  expect(after200.heap - after10.heap, 'megabytes from the 10th ticket to the 200th').toBeLessThan(2);
});

/** Approximately how many keys the agent presses; 50,000 make a long day. */
const KEYS = Number(process.env.AMENDS_SOAK_KEYS ?? 1_500);

test('a day of keys, rewrites, undos and other tabs leaves no mark, no error, and nothing in the page', async ({
  page,
  context,
  extension,
}) => {
  test.setTimeout(60_000 + KEYS * 60);
  const other = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Reply' }).click();
  const weigh = await openScales(page);
  const found = 'We have looked at your order and found the parcel. '.repeat(8);
  const text = `Hello Kim, ${NON_APOLOGY.sentence} ${found}`;
  const field = page.getByRole('textbox', { name: 'Message Body' });

  async function reply(): Promise<void> {
    await page.keyboard.type(text);
    await expectMarks(page, [NON_APOLOGY.mark]);
    await extension.press('next-flag');
    await expect(cardIn(page)).toBeVisible();
    await extension.press('apply-rewrite');
    await expectMarks(page, []);
    await expect(cardIn(page)).toBeHidden();
    await page.keyboard.press('ControlOrMeta+Z');
    await expectMarks(page, [NON_APOLOGY.mark]);
    await other.bringToFront();
    await page.bringToFront();
    await field.focus();
    // Not the whole field: the signature and the quoted history below stay.
    await field.evaluate((element) => document.getSelection()?.selectAllChildren(element.firstElementChild ?? element));
    await page.keyboard.press('Delete');
    await poll(() => countHighlights(page), 'no mark stays behind').toBe(0);
  }

  const rounds = Math.ceil(KEYS / text.length);
  const memories: PageMemory[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await reply();
    // After the first rounds, everything that is created only once exists.
    if (round === Math.min(4, rounds - 2) || round === rounds - 1) memories.push(await weigh());
  }
  const [early, late] = memories as [PageMemory, PageMemory];
  console.log(`${rounds * text.length} keys: ${JSON.stringify({ early, late })}`);
  // The browser's own undo history keeps two nodes of each reply, as it does in a page without the coach.
  expect(late.nodes, 'nodes').toBeLessThanOrEqual(early.nodes + 2 * rounds + 20);
  expect(late.listeners, 'listeners').toBeLessThanOrEqual(early.listeners + 5);
  expect(late.heap - early.heap, 'megabytes').toBeLessThan(3);
});

test('a reply that is too long to check is left alone, and the panel says so', async ({ page, context, extension }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.getByRole('button', { name: 'Reply' }).click();
  const panel = await extension.panel(page);
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await page.evaluate(() => {
    const line = document.createElement('div');
    line.textContent = 'a'.repeat(300_000);
    document.querySelector('[g_editable]')?.prepend(line);
  });
  await expect(panel.getByText('This reply is too long to check.')).toBeVisible();
  await expectMarks(page, []);
  await page.evaluate(() => document.querySelector('[g_editable]')?.firstElementChild?.remove());
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(panel.getByText('This reply is too long to check.')).toBeHidden();
});
