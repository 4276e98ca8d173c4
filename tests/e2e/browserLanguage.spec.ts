import { cardIn } from './support/card';
import { zendesk } from './support/desks';
import { expect, testAlone } from './support/extension';
import { launchChromium } from './support/launchChromium';
import { expectMarks } from './support/marks';
import { inLanguage } from './support/messages';
import { NON_APOLOGY } from './support/phrases';
import { EXTENSION } from './support/places';

/** In a German browser, as an agent in Germany has it; languages.spec.ts has every page in each language. */
const test = testAlone.extend({
  context: async ({ profile, deadEnd }, use) => {
    const context = await launchChromium(profile, deadEnd, 'de');
    await use(context);
    await context.close();
  },
});

test('the extension speaks the language of the browser', async ({ page, extension }) => {
  const worker = await extension.worker();
  const own = await worker.evaluate(() => chrome.i18n.getUILanguage());
  test.skip(!own.startsWith('de'), `This browser speaks ${own} only. Debian has more in chromium-l10n.`);

  await zendesk.open(page);
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await extension.press('next-flag');
  await expect(cardIn(page).getByRole('button', { name: 'Dieses Mal', exact: true })).toBeVisible();
  const panel = await extension.panel(page);
  await expect(panel.getByText('1 Hinweis in dieser Antwort', { exact: true })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'de');

  await page.goto(`chrome-extension://${extension.id}/dashboard.html`);
  await expect(page.getByRole('link', { name: 'Einstellungen', exact: true }).first()).toBeVisible();
  const description = await worker.evaluate(() => chrome.runtime.getManifest().description);
  expect(description).toBe(inLanguage(EXTENSION, 'de', '__MSG_manifest_description__'));
});
