import type { Frame, Page } from '@playwright/test';
import { expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

const TICKETS = 'https://lamps.zendesk.com/agent/tickets';

const situation = (page: Page) => page.getByRole('combobox', { name: 'Situation' });

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

/** Makes a page show a ticket in one more frame, and returns that. */
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

/** How many flags of a page, in any of its documents, are marked as having their card open. */
async function countOpenCards(page: Page): Promise<number> {
  const counts = page
    .frames()
    .map((frame) => frame.evaluate(() => CSS.highlights.get('amends-active-warning')?.size ?? 0));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
