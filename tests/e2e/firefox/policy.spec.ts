import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { VALUED_GUEST } from '../../utils/policy/rulePackCases';
import { desks } from '../support/desks';
import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import { test as base } from './test';

const ID = '{3aee16d8-30c5-4eb2-be45-2bac032a3f09}';
const REASON = 'The rules of our trade forbid gifts.';
const POLICY = {
  giftsAllowed: false,
  retentionDays: 3,
  severities: { 'non-apology/if-you-feel': 'hint' },
  teamPhrases: { name: 'Front desk', phrases: [VALUED_GUEST] },
  reasons: { giftsAllowed: REASON },
};

/** A Firefox whose administrator has put in place the file that README.md shows. */
const test = base.extend({
  home: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const home = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-home-'));
      const folder = path.join(home, '.mozilla/managed-storage');
      fs.mkdirSync(folder, { recursive: true });
      const manifest = { name: ID, description: 'Amends', type: 'storage', data: POLICY };
      fs.writeFileSync(path.join(folder, `${ID}.json`), JSON.stringify(manifest));
      await use(home);
      fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
});

test.skip(process.platform !== 'linux', 'Elsewhere Firefox looks for policies where no test may write.');

test('what the team has settled holds in Firefox, and is shown with its reason and its faults', async ({ firefox }) => {
  const options = await firefox.openOwnPage('options.html');
  const gifts = () =>
    options.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      const box = boxes.find(({ labels }) => labels?.[0]?.textContent?.includes('Agents may send gifts'));
      return box && { isOn: box.checked, isFixed: box.disabled };
    });
  await poll(gifts).toEqual({ isOn: false, isFixed: true });
  const words = () => options.evaluate(() => document.body.innerText);
  await poll(words).toContain(REASON);
  await poll(words).toContain('“retentionDays” must be a whole number from 7 to 730, not “3”.');
  await poll(words).toContain(VALUED_GUEST.message);
});

test('the team’s phrases are flagged in Firefox, and its severities hold', async ({ tab, agent }) => {
  await tab.goto(desks.find(({ id }) => id === 'gmail')?.address ?? '');
  await agent.clickOn('.reply');
  const isWriting = () => agent.evaluate(() => (document.activeElement as HTMLElement).isContentEditable);
  await poll(isWriting, 'the caret is in the reply').toBe(true);
  await agent.type(`${NON_APOLOGY.sentence} You are a valued client of ours.`);
  await agent.expectMarks([NON_APOLOGY.mark.replace('warning', 'hint'), 'warning: valued client']);
});
