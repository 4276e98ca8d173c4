import type { Page } from '@playwright/test';
import { cardIn } from './support/card';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { clickMark, expectMarks, marksIn } from './support/marks';
import { BLAME, NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';
import { storedIn } from './support/stored';

const SCOPES = [
  { button: 'This rule…', answer: 'Switch it off', setting: 'dismissedRules' },
  { button: 'This phrase…', answer: 'Stop flagging it', setting: 'dismissedPhrases' },
] as const;

test('two tabs that dismiss at the same moment lose neither dismissal', async ({ context, extension }) => {
  const written = [NON_APOLOGY, BLAME] as const;
  const tabs: [Page, Page] = [await context.newPage(), await context.newPage()];
  for (const [index, desk] of desks.entries()) {
    const tab = tabs[index] as Page;
    await tab.bringToFront();
    await desk.open(tab);
    await tab.keyboard.type(`${written[index]?.sentence} `);
  }
  const worker = await extension.worker();
  await worker.evaluate(slowDown);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extension.id}/options.html`);
  for (let round = 0; round < 5; round += 1) {
    const { button, answer, setting } = SCOPES[round % 2] as (typeof SCOPES)[number];
    for (const [index, tab] of tabs.entries()) {
      const { mark, words } = written[index] as (typeof written)[number];
      await tab.bringToFront();
      await expectMarksToStay(tab, [mark]);
      await clickMark(tab, words);
      await expect(cardIn(tab)).toBeVisible();
    }
    for (const tab of tabs) await cardIn(tab).getByRole('button', { name: button }).click();
    await Promise.all(tabs.map((tab) => cardIn(tab).getByRole('button', { name: answer }).click()));
    await poll(async () => (await storedIn(own)).settings[setting], `round ${round}: ${setting}`).toHaveLength(2);
    for (const tab of tabs) await expectMarks(tab, []);
    // Clears the list as the options do. What was dismissed in this draft stays dismissed, so the sentences are
    // retyped.
    await worker.evaluate((name) => chrome.storage.local.set({ [name]: [] }), setting);
    for (const [index, tab] of tabs.entries()) {
      await tab.bringToFront();
      await tab.keyboard.press('ControlOrMeta+Home');
      await tab.keyboard.press('Shift+End');
      await tab.keyboard.press('Delete');
      // Typed again before the coach has read that it has gone, it would be the same sentence still.
      await tab.evaluate(twoFrames);
      await tab.keyboard.type(`${written[index]?.sentence} `);
    }
  }
});

/** With slow storage, a tab learns late that a list was cleared, and until then is sent its old contents again. */
async function expectMarksToStay(tab: Page, marks: string[]): Promise<void> {
  let times = 0;
  const look = async () => {
    const found = await marksIn(tab);
    times = found.join('\n') === marks.join('\n') ? times + 1 : 0;
    return times;
  };
  await poll(look, `${marks.join(', ')} stay marked`).toBeGreaterThan(10);
}

/** Resolves when the page has drawn what had changed before. In the page. */
async function twoFrames(): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** The part of the storage that only these tests use. */
interface Storage {
  local: { get(...what: unknown[]): Promise<unknown> };
}

/** Slows the storage down, so that a caller that does not wait for its turn reads the same state as the one before. */
function slowDown(): void {
  const { local } = (chrome as unknown as { storage: Storage }).storage;
  const read = local.get.bind(local);
  local.get = async (...what) => {
    const found = await read(...what);
    await new Promise((done) => setTimeout(done, 150));
    return found;
  };
}
