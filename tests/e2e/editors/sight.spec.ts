import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import type { Agent } from './agent';
import { expect, test } from './test';

const LINES = 300;

/** Writes many flagged lines at once. */
function fill({ sentence, count }: { sentence: string; count: number }): void {
  const { editor } = window;
  if (editor?.field instanceof HTMLTextAreaElement) {
    editor.field.value = `${sentence}\n`.repeat(count);
    editor.field.setSelectionRange(0, 0);
    editor.field.dispatchEvent(new Event('input', { bubbles: true }));
  } else editor?.load?.(`<p>${sentence}</p>`.repeat(count));
}

/** Scrolls to a fraction of the text: in the field, where it scrolls, and in the page. */
function scrollTo(part: number): void {
  for (const element of [window.editor?.field, document.scrollingElement]) {
    element?.scrollTo(0, element.scrollHeight * part);
  }
}

/** Selects the lines between the first ones and the last ones. */
function selectMost(line: number): void {
  const field = window.editor?.field as HTMLElement;
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(3 * line, field.value.length - 6 * line);
  else document.getSelection()?.setBaseAndExtent(field, 3, field, field.childNodes.length - 6);
}

/** How often words are visible, how often they are visible but unmarked, and how many marks are drawn in all. */
function countSeen(words: string): { seen: number; unmarked: number; drawn: number } {
  const field = window.editor?.field as HTMLElement;
  const marks = [...(CSS.highlights.get('amends-warning') ?? [])] as Range[];
  const texts: Node[] = [];
  const walk = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) texts.push(text);
  // A textarea's text is in its mirror.
  const nodes =
    field instanceof HTMLTextAreaElement ? new Set(marks.map(({ startContainer }) => startContainer)) : texts;
  const box = field.getBoundingClientRect();
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  const count = { seen: 0, unmarked: 0, drawn: marks.length };
  for (const node of nodes) {
    const data = node.nodeValue ?? '';
    for (let at = data.indexOf(words); at >= 0; at = data.indexOf(words, at + 1)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const line = range.getBoundingClientRect();
      if (line.top < top || line.bottom > bottom) continue;
      count.seen += 1;
      if (!marks.some((mark) => mark.startContainer === node && mark.startOffset === at)) count.unmarked += 1;
    }
  }
  return count;
}

/** Waits until everything visible is marked, and little else. */
async function expectSeenMarked(agent: Agent): Promise<void> {
  const count = () => agent.evaluate(countSeen, NON_APOLOGY.words);
  await poll(async () => (await count()).seen, 'flagged words are seen').toBeGreaterThan(0);
  await poll(async () => (await count()).unmarked, 'all that is seen is marked').toBe(0);
  expect((await count()).drawn).toBeLessThan(LINES / 2);
}

for (const editor of ['plain', 'textarea']) {
  test(`${editor}: of hundreds of marks the visible ones are drawn, wherever the agent scrolls and writes`, async ({
    agent,
  }) => {
    await agent.open(editor);
    await agent.evaluate(fill, { sentence: NON_APOLOGY.sentence, count: LINES });
    await expectSeenMarked(agent);
    for (const part of [0.5, 1, 0.2]) {
      await agent.evaluate(scrollTo, part);
      await expectSeenMarked(agent);
    }
    await agent.press('ControlOrMeta+End');
    await agent.type(`Hello Kim. ${NON_APOLOGY.sentence} Bye.`);
    await expectSeenMarked(agent);
    await agent.press('ControlOrMeta+Home');
    await agent.type('Hello Kim, ');
    await expectSeenMarked(agent);
    // What was far below is visible now.
    await agent.evaluate(selectMost, NON_APOLOGY.sentence.length + 1);
    await agent.press('Delete');
    const { seen } = await agent.evaluate(countSeen, NON_APOLOGY.words);
    expect(seen).toBeGreaterThan(0);
    await poll(async () => (await agent.evaluate(countSeen, NON_APOLOGY.words)).unmarked, 'all is marked').toBe(0);
  });
}
