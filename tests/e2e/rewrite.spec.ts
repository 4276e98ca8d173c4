import { applyFirstRewrite, cardIn, firstRewrite } from './support/card';
import { desks, zendesk } from './support/desks';
import { expect, test } from './support/extension';
import { clickMark, expectMarks } from './support/marks';
import { NON_APOLOGY, REPETITION } from './support/phrases';
import { poll } from './support/poll';

for (const desk of desks) {
  test.describe(desk.name, () => {
    for (const by of ['mouse', 'keyboard']) {
      test(`a rewrite chosen by ${by} lands in the editor, and one undo brings the words back`, async ({
        page,
        extension,
      }) => {
        const before = `Hello Kim, ${NON_APOLOGY.sentence} We found it.`;
        await desk.open(page);
        await page.keyboard.type(before);
        await expectMarks(page, [NON_APOLOGY.mark]);

        if (by === 'mouse') await clickMark(page, NON_APOLOGY.words);
        else await extension.press('next-flag');
        const words = await applyFirstRewrite(page);
        await poll(() => desk.draft(page)).toBe(before.replace(NON_APOLOGY.words, words));
        await expectMarks(page, []);

        await page.keyboard.press('ControlOrMeta+Z');
        await poll(() => desk.draft(page)).toBe(before);
        await expectMarks(page, [NON_APOLOGY.mark]);
      });
    }

    test('the shortcut applies the first rewrite', async ({ page, extension }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await extension.press('next-flag');
      await expect(cardIn(page)).toBeVisible();
      await extension.press('apply-rewrite');
      await poll(() => desk.draft(page)).not.toContain(NON_APOLOGY.words);
      await expectMarks(page, []);
      await poll(() => desk.draft(page)).toMatch(/^I'm sorry for \[/);
    });

    test('the shortcut leaves the caret where the agent is writing', async ({ page, extension }) => {
      await desk.open(page);
      await page.keyboard.type(`${REPETITION.sentence} We found it and`);
      await expectMarks(page, [REPETITION.mark]);
      // From the end of the draft the next flag is the first one again.
      await extension.press('next-flag');
      await expect(cardIn(page)).toBeVisible();
      await extension.press('apply-rewrite');
      await expectMarks(page, []);
      const before = () =>
        page.evaluate(() => {
          const { focusNode, focusOffset } = document.getSelection() ?? {};
          return focusNode?.textContent?.slice(0, focusOffset);
        });
      await poll(before, 'the caret is back').toMatch(/We found it and$/);
      await page.keyboard.type(' sent it.');
      const changed = REPETITION.sentence.replace(`, ${REPETITION.words}`, '');
      await poll(() => desk.draft(page)).toBe(`${changed} We found it and sent it.`);
    });

    test('what the agent types after a rewrite fills its blank', async ({ page }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} Bye.`);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await clickMark(page, NON_APOLOGY.words);
      await applyFirstRewrite(page);
      await poll(() => page.evaluate(() => String(document.getSelection()))).toMatch(/^\[.+\]$/);
      await page.keyboard.type('sending you a broken lamp');
      await poll(() => desk.draft(page)).toBe("I'm sorry for sending you a broken lamp. Bye.");
    });

    test('a shortcut pressed twice in a row applies the rewrite once', async ({ page, extension }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await extension.press('next-flag');
      const words = await firstRewrite(page).textContent();
      await Promise.all([extension.press('apply-rewrite'), extension.press('apply-rewrite')]);
      await expectMarks(page, []);
      await poll(() => desk.draft(page)).toBe(`${NON_APOLOGY.sentence} `.replace(NON_APOLOGY.words, words ?? ''));
    });
  });
}

test("Zendesk: the words' formatting survives a rewrite", async ({ page }) => {
  await zendesk.open(page);
  await page.keyboard.type('Hello ');
  await page.keyboard.press('ControlOrMeta+B');
  await page.keyboard.type(NON_APOLOGY.sentence);
  await page.keyboard.press('ControlOrMeta+B');
  await page.keyboard.type(' Bye.');
  await expectMarks(page, [NON_APOLOGY.mark]);
  await clickMark(page, NON_APOLOGY.words);
  const words = await applyFirstRewrite(page);
  await zendesk.send(page);
  const [sent] = await page.evaluate(() => window.sent);
  const sentence = NON_APOLOGY.sentence.replace(NON_APOLOGY.words, words);
  expect(sent?.html).toBe(`<p>Hello <strong>${sentence}</strong> Bye.</p>`);
});
