import { NON_APOLOGY } from '../support/phrases';
import { testOnNextTicket as test } from './test';

const { sentence, mark } = NON_APOLOGY;

// The page does it by itself, a moment later: what a test runs counts as the agent’s doing in every frame that is there.
function openWithMacro(macro: string): void {
  setTimeout(async () => {
    await window.nextTicket?.();
    window.editor?.field.focus();
    window.editor?.load?.(macro);
  });
}

test('a macro is marked in a reply that opens in a frame of its own, before the agent touches it', async ({
  agent,
}) => {
  await agent.open('tinymce-frame');
  await agent.type(sentence);
  await agent.expectMarks([mark]);
  await agent.evaluate(openWithMacro, `<p>Hello Kim,</p><p>${sentence} ${sentence}</p>`);
  await agent.expectMarks([mark, mark]);
});
