import type { Page } from '@playwright/test';
import type {} from '../fixtures/editors/main';
import { poll } from './poll';
import type { Place, World } from './tab';

/**
 * What is marked in a page, in reading order: `warning: sorry if you feel`. The page and the content script share the
 * registry of highlights, so the page's own world shows what is really drawn. A frame has its own registry.
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
      // A textarea's marks are in their own shadow root.
      a.startContainer.getRootNode() === b.startContainer.getRootNode()
        ? a.compareBoundaryPoints(Range.START_TO_START, b)
        : topOf(a) - topOf(b),
    );
    return marks.map(({ kind, range }) => `${kind}: ${range}`);
  });
}

/** Waits until exactly these words are marked. */
export async function expectMarks(page: World, marks: string[]): Promise<void> {
  await poll(() => marksIn(page), 'marks in the page').toEqual(marks);
}

/** How many of our ranges, of any kind, are in the page's registry. */
export function countHighlights(page: World): Promise<number> {
  return page.evaluate(() => {
    const { CSS: inFrame } = window.editor?.field.ownerDocument.defaultView ?? window;
    const ours = [...inFrame.highlights].filter(([name]) => name.startsWith('amends-'));
    return ours.reduce((sum, [, { size }]) => sum + size, 0);
  });
}

/**
 * The middle of the first line of some marked words, in CSS pixels of the surrounding viewport; undefined while they
 * are not marked, or are moving.
 */
export function findMark(page: World, words: string): Promise<Place | undefined> {
  return page.evaluate(async (text) => {
    const view = window.editor?.field.ownerDocument.defaultView ?? window;
    const find = () => {
      for (const [name, highlight] of view.CSS.highlights) {
        if (!name.startsWith('amends-')) continue;
        for (const range of highlight) {
          const box = (range as Range).getClientRects()[0];
          if (String(range) === text && box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return undefined;
    };
    const before = find();
    await new Promise((done) => view.requestAnimationFrame(done));
    const place = find();
    return place?.x === before?.x && place?.y === before?.y ? place : undefined;
  }, words);
}

/** Waits until some words are marked and have stopped moving, and returns the middle of their first line. */
export async function placeOfMark(page: World, words: string): Promise<Place> {
  let place: Place | undefined;
  const find = async () => {
    place = await findMark(page, words);
    return place;
  };
  await poll(find, `“${words}” is marked`).toBeDefined();
  return place as Place;
}

/** Clicks in the middle of the first line of some marked words. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOfMark(page, words);
  await page.mouse.click(x, y);
}
