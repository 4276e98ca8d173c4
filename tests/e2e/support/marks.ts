import { expect, type Frame, type Page } from '@playwright/test';

/**
 * What is marked in a page, in reading order: `warning: sorry if you feel`. The registry of highlights is shared by
 * the page and the content script, so the page's own world shows what is really drawn.
 */
export function marksIn(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const marks: { kind: string; range: Range }[] = [];
    for (const kind of ['warning', 'caution', 'hint']) {
      for (const range of CSS.highlights.get(`amends-${kind}`) ?? []) marks.push({ kind, range: range as Range });
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
export async function expectMarks(page: Page | Frame, marks: string[]): Promise<void> {
  await expect.poll(() => marksIn(page), 'marks in the page').toEqual(marks);
}

/** How many ranges of ours stand in the page's registry, of any kind. */
export function countHighlights(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights].filter(([name]) => name.startsWith('amends-')).reduce((sum, [, { size }]) => sum + size, 0),
  );
}

/** Clicks in the middle of the first line of some marked words. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((text) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('amends-')) continue;
      for (const range of highlight) {
        const box = (range as Range).getClientRects()[0];
        if (String(range) === text && box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`“${words}” is not marked.`);
  await page.mouse.click(place.x, place.y);
}
