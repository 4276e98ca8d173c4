import { expectAccessible } from './support/axe';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { DEFENCE, PRAISE } from './support/phrases';
import { poll } from './support/poll';

for (const desk of desks) {
  test(`${desk.name}: once a reply is out, one click says why it went out with a flag`, async ({
    page,
    context,
    extension,
  }, info) => {
    await desk.open(page);
    const panel = await extension.panel(page);
    const question = panel.getByRole('region', { name: /^You sent .+ with a flag\. Why\?$/ });
    await page.keyboard.type(`${DEFENCE.sentence} ${PRAISE.sentence} `);
    await expectMarks(page, [DEFENCE.mark, PRAISE.mark]);
    await expect(question).toHaveCount(0);
    await desk.send(page);
    await poll(() => page.evaluate(() => window.sent.length)).toBe(1);
    // One question for the two of them.
    await expect(question).toHaveCount(1);
    await expectAccessible(panel);
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: info.outputPath(`panel-${desk.id}-${colorScheme}.png`) });
    }
    await question.getByRole('button', { name: 'Our policy demands it' }).click();
    await expect(question).toHaveCount(0);

    const own = await context.newPage();
    await own.goto(`chrome-extension://${extension.id}/dashboard.html`);
    const figure = own.locator('.totals > div').filter({ hasText: 'Why sent anyway' });
    await expect(figure).toContainText('“Our policy demands it”');
    await expect(figure).toContainText('n = 1 reason:');
  });
}

test('nobody is asked who has switched it off', async ({ page, context, extension }) => {
  const [desk] = desks;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('checkbox', { name: 'Ask why a flag was sent anyway' }).uncheck();
  await page.bringToFront();
  await desk?.open(page);
  const panel = await extension.panel(page);
  await page.keyboard.type(`${PRAISE.sentence} `);
  await expectMarks(page, [PRAISE.mark]);
  await desk?.send(page);
  await poll(() => page.evaluate(() => window.sent.length)).toBe(1);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extension.id}/dashboard.html`);
  const reached = own.locator('.totals > div').filter({ hasText: 'Flags sent anyway' });
  await expect(reached).toContainText('1 as they were');
  await expect(panel.getByText('with a flag. Why?')).toHaveCount(0);
});
