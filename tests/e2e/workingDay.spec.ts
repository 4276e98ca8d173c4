import type { Page } from '@playwright/test';
import { expect, test } from './support/extension';
import { countHighlights } from './support/marks';
import { openScales, type PageMemory } from './support/pageMemory';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

const TICKETS = 50;
/** As many elements as a ticket has around its composer. */
const ELEMENTS = 1_000;

/** Opens a reply, writes in it, and goes to the next ticket: the old one is taken out of the page. */
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

test('fifty tickets, opened and closed one after another, leave nothing in the page', async ({ page, context }) => {
  test.setTimeout(180_000);
  // The same page where the coach is not.
  const bare = await context.newPage();
  await bare.goto('https://www.example.org/');
  await work(bare, TICKETS, false);
  const { nodes, listeners } = await (await openScales(bare))();
  await bare.close();

  await page.goto('https://mail.google.com/mail/u/0/');
  await page.bringToFront();
  const weigh = await openScales(page);
  // One ticket more than the bare page is nearly twice its nodes.
  const light = { nodes: nodes + ELEMENTS / 2, listeners: listeners + 40 };
  const settled = async (): Promise<PageMemory> => {
    let memory = await weigh();
    const isLight = async () => {
      memory = await weigh();
      return memory.nodes < light.nodes && memory.listeners < light.listeners;
    };
    // A composer that has left the page may come back for a while.
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
  const after50 = await settled();
  console.log(JSON.stringify({ bare: { nodes, listeners }, after10, after50 }));
  expect(after50.nodes, 'nodes').toBeLessThanOrEqual(after10.nodes + 50);
  expect(after50.listeners, 'listeners').toBeLessThanOrEqual(after10.listeners);
  expect(after50.heap - after10.heap, 'megabytes from the 10th ticket to the 50th').toBeLessThan(2);
});
