import { expect, test } from '../../support/extension';
import { allowHost } from '../../support/hostPermission';
import { expectMarks } from '../../support/marks';
import { BLAME } from '../../support/phrases';

const HOST = 'clobbered.example.com';

// The page also contains a sandboxed frame: an exception there fails the test.
test('a page of a chosen host that shadows the browser’s own API is coached like any other', async ({
  page,
  context,
  extension,
}) => {
  await page.goto(`https://${HOST}/agent/tickets/1`);
  const panel = await extension.panel(page);
  await allowHost(context, extension.id, `https://${HOST}/*`);
  await page.bringToFront();
  await panel.getByRole('button', { name: `Coach my replies on ${HOST}` }).click();
  await expect(panel.getByText('Not watching: click into a reply to a customer')).toBeVisible();
  await page.reload();
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await page.keyboard.type(`Hello Kim, ${BLAME.sentence} `);
  await expectMarks(page, [BLAME.mark]);
});
