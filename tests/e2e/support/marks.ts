import { expect, type Page } from '@playwright/test';
import type {} from '../fixtures/editors/main';
import type { World } from './tab';

/**
 * What is marked in a page, in reading order: `warning: sorry if you feel`. The registry of highlights is shared by
 * the page and the content script, so the page's own world shows what is really drawn. A frame has one of its own.
 */
export function marksIn(page: World): Promise<string[]> {
  return page.evaluate(() => {
    const { CSS: inFrame } = window.editor?.field.ownerDocument.defaultView ?? window;
    const marks: { kind: string; range: Range }[] = [];
    for (const kind of ['warning', 'caution', 'hint']) {
      for (const range of inFrame.highlights.get(`amends-${kind}`) ?? []) marks.push({ kind, range: range as Range });
    }
    const topOf = (range: Range) => range.getBoundingClientRect().top;
    marks.sort(({ range: a }, { range: b }) =>
      // A textarea's marks lie in a shadow root of their own.
      a.startContainer.getRootNode() === b.startContainer.getRootNode()
        ? a.compareBoundaryPoints(Range.START_TO_START, b)
        : topOf(a) - topOf(b),
    );
    return marks.map(({ kind, range }) => `${kind}: ${range}`);
  });
}

/** Waits until exactly these words are marked. */
export async function expectMarks(page: World, marks: string[]): Promise<void> {
  await expect.poll(() => marksIn(page), 'marks in the page').toEqual(marks);
}

/** How many ranges of ours stand in the page's registry, of any kind. */
export function countHighlights(page: World): Promise<number> {
  return page.evaluate(() => {
    const { CSS: inFrame } = window.editor?.field.ownerDocument.defaultView ?? window;
    const ours = [...inFrame.highlights].filter(([name]) => name.startsWith('amends-'));
    return ours.reduce((sum, [, { size }]) => sum + size, 0);
  });
}

/** The middle of the first line of some marked words, in CSS pixels of the viewport around it. */
export async function placeOfMark(page: World, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((text) => {
    const { CSS: inFrame } = window.editor?.field.ownerDocument.defaultView ?? window;
    for (const [name, highlight] of inFrame.highlights) {
      if (!name.startsWith('amends-')) continue;
      for (const range of highlight) {
        const box = (range as Range).getClientRects()[0];
        if (String(range) === text && box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`“${words}” is not marked.`);
  return place;
}

/** Clicks in the middle of the first line of some marked words. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOfMark(page, words);
  await page.mouse.click(x, y);
}
