import type { Page } from '@playwright/test';
import { applyFirstRewrite, cardIn } from './support/card';
import { expectText, openEditor } from './support/editors';
import { expect, test } from './support/extension';
import { clickMark, countHighlights, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';

const FILLER = 'The blue lamp has a switch on its cable and a bulb in its shade. ';

/**
 * Clicks at the left edge of some characters of the mark, and sees where the browser puts the caret in the textarea
 * beneath: the mark lies on its words when it is before the same characters.
 */
async function expectMarkOnWords(page: Page): Promise<void> {
  await expect(async () => {
    for (const part of [0.1, 0.5, 0.9]) {
      const { index, x, y } = await characterOfMark(page, part);
      // The card of the click before would lie over the next line.
      if (await cardIn(page).isVisible()) await page.keyboard.press('Escape');
      await page.mouse.click(x, y);
      expect(await page.evaluate(() => document.querySelector('textarea')?.selectionStart)).toBe(index);
    }
  }).toPass({ timeout: 5_000 });
}

/** A character some part of the way along the mark: its index in the text, and its beginning on the screen. */
function characterOfMark(page: Page, part: number): Promise<{ index: number; x: number; y: number }> {
  return page.evaluate((along) => {
    const [mark] = CSS.highlights.get('amends-warning') ?? [];
    if (!mark) throw new Error('There is no mark.');
    const index = Math.round(mark.startOffset + (mark.endOffset - mark.startOffset) * along);
    const character = document.createRange();
    character.setStart(mark.startContainer, index);
    character.setEnd(mark.startContainer, index + 1);
    const box = character.getBoundingClientRect();
    return { index, x: box.x + box.width * 0.2, y: box.y + box.height / 2 };
  }, part);
}

test.describe('the marks of a textarea lie on their words', () => {
  const text = `${FILLER.repeat(2)}${NON_APOLOGY.sentence} ${FILLER.repeat(12)}`;

  test.beforeEach(async ({ page }) => {
    await openEditor(page, 'textarea');
    await page.keyboard.insertText(text);
    await expectMarks(page, [NON_APOLOGY.mark]);
    await page.evaluate(() => document.activeElement?.scrollTo(0, 0));
  });

  test('as it is written, and a click opens the card', async ({ page }) => {
    await expectMarkOnWords(page);
    await expect(cardIn(page)).toBeVisible();
  });

  test('whatever its style', async ({ page }) => {
    for (const style of [
      'padding: 3px 41px 5px 27.5px',
      'line-height: 2.35',
      'width: 381.37px',
      'letter-spacing: 1.3px; word-spacing: 4px',
      'border: 9px solid; border-left-width: 21px',
      'direction: rtl',
      'text-align: center; text-indent: 30px',
      'white-space: pre; width: 1000px',
      'font: italic 19px/1.3 monospace',
      'transform: scale(0.8); transform-origin: 10px 10px',
      'zoom: 1.25',
      'box-sizing: content-box; width: 402px',
    ]) {
      await page.evaluate((css) => document.activeElement?.setAttribute('style', css), style);
      await test.step(style, () => expectMarkOnWords(page));
    }
  });

  test('while it scrolls, inside and with the page', async ({ page }) => {
    await page.evaluate(() => document.activeElement?.scrollTo(0, 21));
    await expectMarkOnWords(page);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
      document.querySelector<HTMLElement>('.ii')?.style.setProperty('height', '600px');
      scrollTo(0, 300);
    });
    await expectMarkOnWords(page);
  });

  test('after it was resized and moved', async ({ page }) => {
    await page.evaluate(() => {
      const field = document.activeElement as HTMLElement;
      field.style.width = '300px';
      field.style.height = '260px';
    });
    await expectMarkOnWords(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.ii')?.style.setProperty('height', '211px'));
    await expectMarkOnWords(page);
  });

  test('in a part of the page that scrolls, which cuts the marks too', async ({ page }) => {
    await page.evaluate(() => {
      const around = document.querySelector<HTMLElement>('.M9');
      around?.setAttribute('style', 'height: 100px; overflow: auto');
      const field = document.activeElement as HTMLElement;
      field.style.height = '400px';
      around?.scrollTo(0, 20);
    });
    await expectMarkOnWords(page);
  });

  test('when its font comes late', async ({ page }) => {
    await page.evaluate(async () => {
      const face = new FontFace('Late', 'local("DejaVu Sans Mono"), local("Liberation Mono")');
      document.fonts.add(face);
      (document.activeElement as HTMLElement).style.fontFamily = 'Late, serif';
      await face.load().catch(() => undefined);
    });
    await expectMarkOnWords(page);
  });

  test('in a modal dialog', async ({ page }) => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector('.M9') as Element);
      dialog.showModal();
      document.querySelector('textarea')?.select();
    });
    await page.keyboard.insertText(text.replace(FILLER, ''));
    await page.evaluate(() => document.activeElement?.scrollTo(0, 0));
    await expectMarkOnWords(page);
  });

  test('and are gone with it', async ({ page }) => {
    await page.evaluate(() => document.activeElement?.remove());
    await expect.poll(() => countHighlights(page)).toBe(0);
    await expect(page.locator('amends-mirror')).toHaveCount(0);
  });
});

test('the mirror of a textarea is no part of what people or programs read', async ({ page }) => {
  await openEditor(page, 'textarea');
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(page.locator('amends-mirror')).toHaveAttribute('aria-hidden', 'true');
  expect(await page.evaluate(() => document.body.innerHTML)).not.toMatch(/amends/);
  expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain('sorry');
  await expect(page.getByText(NON_APOLOGY.words)).toHaveCount(0);
});

for (const name of ['textarea', 'react-textarea']) {
  test(`${name}: what the page writes itself is read`, async ({ page }) => {
    await openEditor(page, name);
    await page.keyboard.type(NON_APOLOGY.sentence);
    await expectMarks(page, [NON_APOLOGY.mark]);
    await clickMark(page, NON_APOLOGY.words);
    const words = await applyFirstRewrite(page);
    await expectText(page, NON_APOLOGY.sentence.replace(NON_APOLOGY.words, words));
    await page.evaluate((text) => {
      const field = document.activeElement as HTMLTextAreaElement;
      field.value = text;
    }, `A macro. ${NON_APOLOGY.sentence}`);
    await expectMarks(page, [NON_APOLOGY.mark]);
  });
}
