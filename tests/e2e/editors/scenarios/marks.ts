import { NON_APOLOGY } from '../../support/phrases';
import { poll } from '../../support/poll';
import type { Agent } from '../agent';
import type { EditorCase } from '../editors';
import { expect, testOnNextTicket as test } from '../test';

const { sentence, words, mark } = NON_APOLOGY;

/** What is marked, and when. */
export function marks({ id }: EditorCase): void {
  test('marks appear, move with their words and disappear with them', async ({ agent }) => {
    await agent.open(id);
    await agent.type(sentence);
    await agent.expectMarks([mark]);
    await agent.goToStart();
    const framesOff = agent.framesOff(`Hello Kim, ${sentence}`, words);
    await agent.type('Hello Kim, ');
    await agent.expectText(`Hello Kim, ${sentence}`);
    expect(await framesOff, 'frames in which the mark is not on its words').toBeLessThanOrEqual(1);
    await agent.expectMarks([mark]);
    await agent.beginLine();
    await poll(() => agent.text()).toMatch(/^Hello Kim,\s*\n/);
    await agent.expectMarks([mark]);
    await cutAll(agent);
    await agent.expectMarks([]);
    await agent.press('ControlOrMeta+V');
    await agent.expectMarks([mark]);
    await agent.press('ControlOrMeta+A');
    await agent.type('Hello Kim.');
    await agent.expectMarks([]);
    await agent.type(` ${sentence.slice(0, -1)}`);
    const frames = agent.framesUntilMarked(sentence, words);
    await agent.type(sentence.slice(-1));
    // The frame that draws the whole sentence draws its mark, too; the next frame can observe that.
    expect(await frames, 'frames until the mark is there').toBeLessThanOrEqual(1);
  });

  test('search boxes, previews and read-only fields are left alone', async ({ agent }) => {
    await agent.open(id);
    await agent.type(sentence);
    await agent.expectMarks([mark]);
    await agent.preview();
    await agent.clickOn('input[type="search"]');
    await agent.type(sentence);
    await agent.expectMarks([mark]);
    await agent.lock();
    await poll(() => agent.countMarks()).toBe(0);
  });
}

/** Cuts everything; tries again if the editor had not noticed the selection yet, as Slate notices late. */
async function cutAll(agent: Agent): Promise<void> {
  await expect(async () => {
    await agent.press('ControlOrMeta+A');
    await agent.press('ControlOrMeta+X');
    // Not polled for longer: cutting again too early would put the empty rest on the clipboard.
    await expect.poll(async () => (await agent.text()).trim(), { timeout: 1_000 }).toBe('');
  }).toPass({ timeout: 8_000 });
}
