import { expectAccessible } from './support/axe';
import { applyFirstRewrite, cardIn } from './support/card';
import { expect, test } from './support/extension';
import { clickMark, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';
import { storedKey } from './support/storedKey';

test('the practice page coaches like a helpdesk', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/practice.html`);
  const field = page.locator('[contenteditable="true"]');
  const coach = page.getByRole('complementary', { name: 'Coach' });
  await field.click();
  await page.keyboard.type(`${NON_APOLOGY.sentence} We found it.`);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(coach.getByText('1 place', { exact: true })).toBeVisible();

  await clickMark(page, NON_APOLOGY.words);
  await expect(cardIn(page)).toBeVisible();
  const words = await applyFirstRewrite(page);
  await expect(field).toHaveText(`I'm sorry ${words}. We found it.`);
  await expectMarks(page, []);
  // A blank is not an apology.
  const apology = coach.getByRole('checkbox', { name: /^Apologise/, includeHidden: true });
  await expect(apology).not.toBeChecked();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field).toHaveText(`${NON_APOLOGY.sentence} We found it.`);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await page.keyboard.press('ControlOrMeta+Y');
  await expect(field).toHaveText(`I'm sorry ${words}. We found it.`);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('I am sorry that we sent you a broken lamp.');
  await expect(apology).toBeChecked();
  await expectAccessible(page);
});

test('conversations are hashed with a key that no page can export', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/practice.html`);
  await expect(page.getByRole('complementary', { name: 'Coach' }).getByText(/^Watching/)).toBeVisible();
  await poll(() => page.evaluate(storedKey)).toEqual({ algorithm: 'HMAC', extractable: false, usages: ['sign'] });
});

for (const { name, heading } of [
  { name: 'options', heading: 'Options' },
  { name: 'dashboard', heading: 'Statistics' },
]) {
  test(`axe finds nothing serious on the ${name} page of a fresh install`, async ({ page, extension }) => {
    await page.goto(`chrome-extension://${extension.id}/${name}.html`);
    await expect(page.getByRole('heading', { name: heading, exact: true, level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
