import { NON_APOLOGY } from '../../support/phrases';
import type { EditorCase } from '../editors';
import { expect, testOnNextTicket as test } from '../test';

const { sentence, words, mark } = NON_APOLOGY;

/** Rewrites within links and lists. */
export function structure({ id, isRich }: EditorCase): void {
  if (!isRich) return;
  test('a rewrite within a link stays in it, one in a list item leaves the list whole', async ({ agent }) => {
    await agent.open(id);
    const link = `<a href="https://www.example.org/">Read on: ${sentence} Bye</a>`;
    await agent.load(`<p>Hello ${link} now.</p><ul><li>One</li><li>${sentence}</li></ul>`);
    await agent.expectMarks([mark, mark]);
    let html = await agent.html();
    expect(html).toMatch(/<a [^>]*href=.*<li/s);
    for (const left of [[mark], []]) {
      await agent.clickMark(words);
      html = html.replace(words, await agent.applyFirstRewrite());
      await agent.expectHtml(html);
      await agent.expectMarks(left);
    }
  });
}
