import { applyFirstRewrite, cardIn } from './support/card';
import { expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

test('a reply in a frame without an address of its own is coached, its quoted mail is not', async ({
  page,
  extension,
}) => {
  await page.goto('https://desk.zoho.com/agent/acme/support/tickets/details/42');
  const panel = await extension.panel(page);
  const [, frame] = page.frames();
  if (!frame) throw new Error('The page has no frame.');
  expect(frame.url()).toBe('about:blank');
  await frame.locator('body').click({ position: { x: 12, y: 12 } });
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(frame, [NON_APOLOGY.mark]);
  await expect(panel.getByText('Watching your reply in Zoho Desk')).toBeVisible();
});

test('a mail in a frame within a frame is coached, in CKEditor 4', async ({ page, extension }) => {
  await page.goto('https://acme.lightning.force.com/lightning/r/Case/5003t00001AbCdEAAV/view');
  const panel = await extension.panel(page);
  const mail = page.frameLocator('iframe[title="CK Editor Container"]');
  await mail.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click();
  await page.keyboard.type(`Hello Kim, ${NON_APOLOGY.sentence}`);
  const [, container, body] = page.frames();
  if (!container || !body) throw new Error('CKEditor made no frame.');
  await expectMarks(body, [NON_APOLOGY.mark]);
  await expect(panel.getByText('Watching your reply in Salesforce')).toBeVisible();
  const data = () => container.evaluate(() => window.mail?.getData().trim());
  const before = `<p>Hello Kim, ${NON_APOLOGY.sentence}</p>`;
  expect(await data()).toBe(before);

  await panel.getByRole('button', { name: NON_APOLOGY.words, exact: true }).click();
  // The frame is too small for the card.
  await expect(cardIn(page)).toBeInViewport({ ratio: 1 });
  const rewrite = await applyFirstRewrite(page);
  await poll(data).toBe(before.replace(NON_APOLOGY.words, rewrite));
  await page.keyboard.press('ControlOrMeta+Z');
  await poll(data).toBe(before);

  await panel.getByRole('button', { name: NON_APOLOGY.words, exact: true }).click();
  await expect(cardIn(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect(cardIn(page)).toHaveCount(0);
});

test('a comment for the customer in a frame in a shadow root is coached, a work note is not', async ({
  page,
  extension,
}) => {
  await page.goto('https://acme.service-now.com/now/nav/ui/classic/params/target/incident.do');
  const panel = await extension.panel(page);
  const form = page.frameLocator('#gsft_main');
  await form.getByLabel('Work notes').click();
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expect(panel.getByText('Not watching: this is an internal note')).toBeVisible();
  await form.getByLabel('Comments').click();
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expect(panel.getByText('Watching your reply in ServiceNow')).toBeVisible();
  const frame = page.frames()[1];
  if (!frame) throw new Error('The page has no frame.');
  await expectMarks(frame, [NON_APOLOGY.mark]);
});
