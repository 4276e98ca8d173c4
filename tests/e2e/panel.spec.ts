import { expectAccessible } from './support/axe';
import { cardIn } from './support/card';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

for (const desk of desks) {
  test.describe(desk.name, () => {
    test('the panel shows what is watched and flagged, and ticks the steps while the agent types', async ({
      page,
      extension,
    }) => {
      await desk.open(page);
      const panel = await extension.panel(page);
      await expect(panel.getByText(`Watching your reply in ${desk.name}`)).toBeVisible();
      await expect(panel.getByText('I found nothing to flag.')).toBeVisible();

      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await expect(panel.getByRole('button', { name: NON_APOLOGY.words, exact: true })).toBeVisible();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type("I'm sorry that we sent you a broken lamp. ");
      await expect(panel.getByText('I found nothing to flag.')).toBeVisible();
      await expect(panel.getByRole('checkbox', { name: /^Apologise/, includeHidden: true })).toBeChecked();
      await expectAccessible(panel);
    });

    test('a flag clicked in the panel opens its card in the page', async ({ page, extension }) => {
      await desk.open(page);
      const panel = await extension.panel(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await panel.getByRole('button', { name: NON_APOLOGY.words, exact: true }).click();
      await expect(cardIn(page)).toBeVisible();
    });

    test('a rewrite applied from the panel lands in the editor', async ({ page, extension }) => {
      await desk.open(page);
      const panel = await extension.panel(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      // While it is typed, another rule flags its first words, with a button of the same name.
      await expect(panel.getByRole('button', { name: NON_APOLOGY.words, exact: true })).toBeVisible();
      await panel.getByRole('button', { name: /Write instead/ }).click();
      await poll(() => desk.draft(page)).toMatch(/^I'm sorry for \[/);
      await expectMarks(page, []);
      await expect(panel.getByText('I found nothing to flag.')).toBeVisible();
    });
  });
}

test('the panel follows the active tab', async ({ page, context, extension }) => {
  const [gmail, zendesk] = desks;
  await gmail?.open(page);
  const panel = await extension.panel(page);
  await expect(panel.getByText('Watching your reply in Gmail')).toBeVisible();

  const second = await context.newPage();
  await zendesk?.open(second);
  await expect(panel.getByText('Watching your reply in Zendesk')).toBeVisible();
  await second.goto('https://www.example.org/');
  await expect(panel.getByText('Not watching: this page is not one of your helpdesks')).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByText('Watching your reply in Gmail')).toBeVisible();
});
