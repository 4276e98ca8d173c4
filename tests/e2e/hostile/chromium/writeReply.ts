import type { BrowserContext, Page } from '@playwright/test';
import { zendesk } from '../../support/desks';
import type { Extension } from '../../support/extension';
import { expectMarks } from '../../support/marks';
import { NON_APOLOGY } from '../../support/phrases';
import { poll } from '../../support/poll';
import { countsOf, type Stored, storedIn } from '../../support/stored';

interface Scene {
  page: Page;
  context: BrowserContext;
  extension: Extension;
}

/** The agent writes a reply, and its flags are counted. */
export async function writeReply({ page, context, extension }: Scene): Promise<{ own: Page; before: Stored }> {
  await zendesk.open(page);
  await page.keyboard.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  // Only a pause after a change is counted, and the coach may have started after the last one.
  await page.keyboard.type('Bye. ');
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extension.id}/dashboard.html`);
  await poll(async () => countsOf(await storedIn(own))).toEqual({ [NON_APOLOGY.counted]: [1, 0, 0, 0, 0] });
  await page.bringToFront();
  return { own, before: await storedIn(own) };
}
