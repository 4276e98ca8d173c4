import { NON_APOLOGY } from '../support/phrases';
import { editors } from './editors';
import { expect, test } from './test';

const { sentence, words, mark } = NON_APOLOGY;

for (const { id, name } of editors.filter((editor) => editor.isRich)) {
  test(`${name}: a rewrite within a link stays in it, one in a list item leaves the list whole`, async ({ agent }) => {
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
