import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import { test } from './test';

const { sentence, words, mark } = NON_APOLOGY;
const BLANK = '[what went wrong]';

for (const id of ['plain', 'textarea']) {
  for (const theme of ['light', 'dark']) {
    test(`${id}: marked words are readable in a ${theme} page, selected or not`, async ({ agent }) => {
      await agent.open(id);
      if (theme === 'dark') await agent.darken();
      await agent.type(`${sentence} Bye.`);
      await agent.expectMarks([mark]);
      await agent.expectReadable(words);
      await agent.clickMark(words);
      await poll(() => agent.cardText()).not.toBe('');
      await agent.expectReadable(words);
      await agent.applyFirstRewrite();
      await agent.expectText(`I'm sorry for ${BLANK}. Bye.`);
      // When selected, it has the browser's colours: in a light page they cover whatever is below, in a dark one they
      // are translucent.
      if (theme === 'dark') await agent.expectReadable(BLANK, 3);
      await agent.press('End');
      await agent.expectReadable(BLANK);
    });
  }
}
