import fs from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { applyFirstRewrite, cardIn } from './support/card';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { clickMark, expectMarks } from './support/marks';
import { DEFENCE, NON_APOLOGY, PRAISE, REPETITION } from './support/phrases';
import { poll } from './support/poll';

const today = new Date().toLocaleDateString('sv-SE');

async function openDashboard(context: BrowserContext, extensionId: string): Promise<Page> {
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html`);
  return dashboard;
}

/** The rows by phrase: helpdesk, then shown, fixed, edited, dismissed, sent anyway, disputed, sent with a blank. */
async function countsIn(dashboard: Page): Promise<Record<string, string[]>> {
  const rows = await dashboard.locator('table.stats tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  return Object.fromEntries(cells.map(([, site = '', , , phrase = '', ...counts]) => [phrase, [site, ...counts]]));
}

for (const desk of desks) {
  test.describe(desk.name, () => {
    test('what was fixed, dismissed and sent anyway is counted, shown and exported', async ({
      page,
      context,
      extension,
    }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} ${DEFENCE.sentence} ${PRAISE.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark, DEFENCE.mark, PRAISE.mark]);
      await clickMark(page, NON_APOLOGY.words);
      await applyFirstRewrite(page);
      await poll(() => page.evaluate(() => String(document.getSelection()))).toMatch(/^\[.+\]$/);
      await page.keyboard.type('sending you a broken lamp');
      await expectMarks(page, [DEFENCE.mark, PRAISE.mark]);
      await clickMark(page, DEFENCE.words);
      await cardIn(page).getByRole('button', { name: 'This once' }).click();
      await expectMarks(page, [PRAISE.mark]);
      await desk.send(page);
      await poll(() => page.evaluate(() => window.sent.length)).toBe(1);

      const dashboard = await openDashboard(context, extension.id);
      await poll(() => countsIn(dashboard)).toEqual({
        [NON_APOLOGY.counted]: [desk.name, '1', '1', '0', '0', '0', '0', '0'],
        [DEFENCE.counted]: [desk.name, '1', '0', '0', '1', '0', '0', '0'],
        [PRAISE.counted]: [desk.name, '1', '0', '0', '0', '1', '0', '0'],
      });
      await expectAccessible(dashboard);

      await dashboard.getByRole('button', { name: 'Export CSV' }).click();
      const file = dashboard.getByRole('region', { name: 'What the file of the days contains' });
      await expect(file.getByRole('textbox')).toHaveValue(/^Day,Helpdesk,Rule,/);
      const downloading = dashboard.waitForEvent('download');
      await file.getByRole('button', { name: 'Save the file' }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/^amends-statistics-.+\.csv$/);
      const csv = fs.readFileSync(await download.path(), 'utf8');
      expect(csv).toMatch(
        /^\uFEFFDay,Helpdesk,Rule,Category,Phrase,Shown,Rewrite applied,Edited by hand,Dismissed,Sent anyway,Flag disputed,Sent with a blank,Situation,Version of the rules,Version of the reader\r\n/,
      );
      for (const [flagged, counts] of [
        [NON_APOLOGY, '1,1,0,0,0,0,0'],
        [DEFENCE, '1,0,0,1,0,0,0'],
        [PRAISE, '1,0,0,0,1,0,0'],
      ] as const) {
        const category = flagged.ruleId.split('/')[0];
        const phrase = flagged.counted;
        expect(csv).toContain(`${today},${desk.id},${flagged.ruleId},${category},${phrase},${counts}`);
      }
    });

    test('a reply that is sent with a blank counts as that, not as rewritten', async ({ page, context, extension }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} We found it.`);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await clickMark(page, NON_APOLOGY.words);
      await applyFirstRewrite(page);
      await expectMarks(page, []);
      await desk.send(page);
      await poll(() => page.evaluate(() => window.sent.length)).toBe(1);
      const dashboard = await openDashboard(context, extension.id);
      await poll(() => countsIn(dashboard)).toEqual({
        [NON_APOLOGY.counted]: [desk.name, '1', '0', '0', '0', '0', '0', '1'],
      });
      await expect(dashboard.locator('.totals').getByText('Sent with a blank')).toBeVisible();
    });

    test('a rewrite that was undone does not count as a fix', async ({ page, context, extension }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} We found it.`);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await clickMark(page, NON_APOLOGY.words);
      await applyFirstRewrite(page);
      await expectMarks(page, []);
      await page.keyboard.press('ControlOrMeta+Z');
      await expectMarks(page, [NON_APOLOGY.mark]);
      await desk.send(page);
      await poll(() => page.evaluate(() => window.sent.length)).toBe(1);
      const dashboard = await openDashboard(context, extension.id);
      await poll(() => countsIn(dashboard)).toEqual({
        [NON_APOLOGY.counted]: [desk.name, '1', '0', '0', '0', '1', '0', '0'],
      });
    });
  });
}

test('a rewrite counts as a fix, however soon the reply is sent', async ({ page, context, extension }) => {
  const [gmail] = desks;
  await gmail?.open(page);
  await page.keyboard.type(`${REPETITION.sentence} `);
  await expectMarks(page, [REPETITION.mark]);
  await clickMark(page, REPETITION.words);
  // Sent at the very moment when the words are in the reply.
  await page.getByRole('textbox', { name: 'Message Body' }).evaluate((field) => {
    const send = document.querySelector<HTMLElement>('.send');
    new MutationObserver(() => send?.click()).observe(field, { characterData: true, childList: true, subtree: true });
  });
  await cardIn(page).getByRole('button', { name: 'Remove these words' }).click();
  await poll(() => page.evaluate(() => window.sent.length)).toBeGreaterThan(0);
  const dashboard = await openDashboard(context, extension.id);
  await poll(() => countsIn(dashboard)).toEqual({ [REPETITION.counted]: ['Gmail', '1', '1', '0', '0', '0', '0', '0'] });
});
