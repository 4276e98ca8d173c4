import type { Page } from '@playwright/test';
import { EDITOR, zendesk } from '../../support/desks';
import { expect, test } from '../../support/extension';
import { BLAME, DEFENCE, NON_APOLOGY } from '../../support/phrases';
import { storedIn } from '../../support/stored';
import { askFrames, expectRounds, holdFrames, showFrame } from '../heldFrames';
import { sendEvents } from '../pageBreaks';

declare global {
  interface Window {
    /** Whether the panel has shown, at any time, what is in the stranger's frame. */
    showedStranger?: boolean;
  }
}

const flag = (panel: Page, words: string) => panel.getByRole('button', { name: words, exact: true });

test('a stranger’s frame in the agent’s ticket takes the panel only when the agent clicks in it', async ({
  page,
  context,
  extension,
}) => {
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await page.keyboard.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  await expect(flag(panel, NON_APOLOGY.words)).toBeVisible();
  await panel.evaluate((words) => {
    window.showedStranger = false;
    new MutationObserver(() => {
      window.showedStranger ||= document.body.innerText.includes(words);
    }).observe(document.body, { characterData: true, childList: true, subtree: true });
  }, BLAME.words);

  await holdFrames(page, 1);
  await askFrames(page, { attackWith: `${BLAME.sentence} I will write to you within 40 minutes.` });
  await expectRounds(page, 2);
  expect(await askFrames(page, { stop: true })).toMatchObject([{ found: 0, marked: [] }]);
  await expect(flag(panel, NON_APOLOGY.words)).toBeVisible();
  await page.locator(EDITOR).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(`${DEFENCE.sentence} `);
  await expect(flag(panel, DEFENCE.words)).toBeVisible();
  expect(await panel.evaluate(() => window.showedStranger)).toBe(false);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extension.id}/options.html`);
  const { timers, checklists } = await storedIn(own);
  expect({ timers: timers.length, checklists: checklists.length }).toEqual({ timers: 0, checklists: 1 });
  await page.bringToFront();

  await showFrame(page);
  await page.frameLocator('iframe').getByRole('textbox').click();
  await page.keyboard.type(`${BLAME.sentence} `);
  await expect(flag(panel, BLAME.words)).toBeVisible();
  await expect(flag(panel, NON_APOLOGY.words)).toBeHidden();
});

test('no event that a page dispatches ends the search for its reply field', async ({ page, extension }) => {
  await page.goto('https://acme.zendesk.com/inbox/42');
  const panel = await extension.panel(page);
  await expect(panel.getByText('Not watching: click into a reply to a customer')).toBeVisible();
  // Once it has read the page, it listens for these events.
  await page.getByRole('searchbox').click();
  await page.evaluate(sendEvents, {
    names: ['wxt:content-script-started'].flatMap((name) => [name, `${extension.id}:fields:${name}`]),
    scripts: ['fields'],
  });
  await page.getByRole('textbox', { name: 'Plain reply' }).click();
  await expect(panel.getByText('Not watching: the reply field was not recognised')).toBeVisible();
});
