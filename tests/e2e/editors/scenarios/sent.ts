import { NON_APOLOGY } from '../../support/phrases';
import { poll } from '../../support/poll';
import type { EditorCase } from '../editors';
import { expect, testOnNextTicket as test } from '../test';

const { sentence, mark } = NON_APOLOGY;

/** What goes to the customer. */
export function sent({ id }: EditorCase): void {
  test('what is sent is what it would be without the extension', async ({ agent }) => {
    const write = async () => {
      await agent.type(`Hello Kim, ${sentence}`);
      await agent.expectText(`Hello Kim, ${sentence}`);
      const line = await agent.html();
      await agent.beginLine();
      await poll(() => agent.html(), 'there is a second line').not.toBe(line);
      await agent.type(`${sentence} Bye.`);
      await poll(() => agent.html(), 'all of it is in the model').toContain('Bye.');
    };
    await agent.open(id, { coached: false });
    await write();
    const alone = await agent.html();
    await agent.open(id);
    await write();
    await agent.expectMarks([mark, mark]);
    expect(await agent.html()).toBe(alone);
  });
}
