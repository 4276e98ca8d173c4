import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessibleInBothSchemes } from './support/axe';
import { expect, test } from './support/extension';

interface OwnStorage {
  storage: { local: { get(keys: null): Promise<object> } };
}

const allStored = () => (chrome as unknown as OwnStorage).storage.local.get(null);

const BAD = 'I am sorry if you feel that way. We pride ourselves on our service.';
const GOOD =
  'I am sorry. We charged you twice and left you waiting, and you were overdrawn because of us. I have refunded it, and I will write to you tomorrow by noon.';

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/practice.html`);
  await expect(page.getByRole('complementary', { name: 'Coach' }).getByText(/^Watching/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused();
}

/** Plays the first role play to its debrief with only the keyboard. */
async function play(page: Page): Promise<void> {
  await page.keyboard.type(BAD);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(/^I read that twice/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused();
  await page.keyboard.type(GOOD);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { name: 'Debrief' })).toBeFocused();
}

test('a role play can be played with only the keyboard, from the complaint to the debrief', async ({
  page,
  extension,
}) => {
  await open(page, extension.id);
  await play(page);
  const debrief = page.getByRole('region', { name: 'Debrief' });
  await expect(debrief.getByText(/^All that this customer waited for was there; \d places stung\.$/)).toBeVisible();
  await expect(debrief.getByText(/^You apologised: /)).toContainText('I am sorry.');
  await expect(debrief.getByRole('listitem').filter({ hasText: 'We pride ourselves' })).toContainText('reply 1');
  await expect(debrief.getByRole('article', { name: 'Your replies' })).toContainText(GOOD);
  await expect(debrief.getByRole('article', { name: 'One of several good ones' })).toContainText('Dear Ms Raman');
  await expect(page.getByRole('button', { name: /^Charged twice/ })).toContainText('✓ Done once, last 5 of 5');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Next role play' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where is order 30518??' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused();

  // What was written is not stored; the result is, separately from the statistics.
  await page.reload();
  await expect(page.getByRole('button', { name: /^Charged twice/ })).toContainText('✓ Done once');
  const kept = JSON.stringify(await page.evaluate(allStored));
  expect(kept).toMatch(/"charged-twice":\{[^}]*"taken":5/);
  expect(kept).not.toMatch(/pride|overdrawn/);
  await page.goto(`chrome-extension://${extension.id}/dashboard.html`);
  await expect(page.getByText(/^No figures/).first()).toBeVisible();
});

test('the answer depends on the reply, and the second reply can be left out', async ({ page, extension }) => {
  await open(page, extension.id);
  await page.keyboard.type(GOOD);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText(/^Thank you\. That is the first message from you/)).toBeVisible();
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await expect(page.getByText('Nothing stung, and all that this customer waited for was there.')).toBeVisible();
  await expect(page.getByText('Nothing: no flag was left in your reply.')).toBeVisible();
  await page.getByRole('button', { name: 'Play this one again' }).click();
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toHaveText('');
  await expect(page.getByText(/^Thank you\. That is the first/)).toHaveCount(0);
});

test('a role play is exported to a file, and imported as one of the team’s own', async ({ page, extension }, info) => {
  await open(page, extension.id);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save “Charged twice, and nobody answers” as a file' }).click();
  const file = info.outputPath('own.json');
  await (await download).saveAs(file);
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace('"charged-twice"', '"ours"').replace('Charged twice', 'Thrice'),
  );
  await page.getByLabel('Load a file').setInputFiles(file);
  await expect(page.getByText('Loaded: “Thrice, and nobody answers”.')).toBeVisible();
  await page.getByRole('button', { name: /^Thrice, and nobody answers/ }).click();
  await expect(page.getByRole('heading', { name: 'Thrice, and nobody answers' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Delete “Thrice, and nobody answers”' }).click();
  await expect(page.getByRole('button', { name: /^Thrice/ })).toHaveCount(0);
});

test('axe finds nothing serious in a debrief, in light and in dark, even in a narrow window', async ({
  page,
  extension,
}) => {
  await open(page, extension.id);
  await expectAccessibleInBothSchemes(page);
  await play(page);
  await expectAccessibleInBothSchemes(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessibleInBothSchemes(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible();
  await page.getByText('Role plays', { exact: false }).first().click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
