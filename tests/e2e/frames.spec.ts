import { expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';

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
