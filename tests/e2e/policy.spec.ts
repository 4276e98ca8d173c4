import fs from 'node:fs';
import { VALUED_GUEST } from '../utils/policy/rulePackCases';
import { cardIn } from './support/card';
import { desks } from './support/desks';
import { testAlone as base, expect } from './support/extension';
import { clickMark, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { EXTENSION } from './support/places';
import { copyOf, maySettlePolicies, settlePolicy, unpackedId } from './support/policy';

const POLICY = {
  allowedSites: ['gmail'],
  giftsAllowed: false,
  retentionDays: 3,
  severities: { 'non-apology/if-you-feel': 'hint' },
  teamPhrases: { name: 'Front desk', phrases: [VALUED_GUEST] },
  reasons: { giftsAllowed: 'The rules of our trade forbid gifts.' },
};

/** The extension under a policy that the browser itself reads, as an administrator would set it. */
const test = base.extend<{ governed: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  folder: async ({}, use) => {
    const folder = copyOf(EXTENSION);
    const takeBack = settlePolicy(unpackedId(folder), POLICY);
    await use(folder);
    takeBack();
    fs.rmSync(folder, { recursive: true, force: true });
  },
  // The browser reads policies when it starts.
  profile: async ({ folder: _, profile }, use) => use(profile),
});

test.skip(!maySettlePolicies(), 'This machine does not let the tests settle a policy for the browser.');

const gmail = desks.find(({ id }) => id === 'gmail');
const zendesk = desks.find(({ id }) => id === 'zendesk');

test('the options show what the policy sets and why, and its mistakes', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  const gifts = page.getByRole('checkbox', { name: 'Agents may send gifts' });
  await expect(gifts).toBeDisabled();
  await expect(gifts).not.toBeChecked();
  await expect(page.getByText('The rules of our trade forbid gifts.')).toBeVisible();
  await expect(page.getByText('“retentionDays” must be a whole number from 7 to 730, not “3”.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Days that records are kept' })).toHaveValue('90');
  await expect(page.getByRole('textbox', { name: 'Days that records are kept' })).toBeEnabled();
  await expect(page.getByText(VALUED_GUEST.message)).toBeVisible();
});

test('the team’s phrases are flagged with its reason and rewrites, and its severities apply', async ({ page }) => {
  if (!gmail) throw new Error('no stand-in for Gmail');
  await gmail.open(page);
  await page.keyboard.type(`${NON_APOLOGY.sentence} You are a valued client of ours.`);
  await expectMarks(page, [NON_APOLOGY.mark.replace('warning', 'hint'), 'warning: valued client']);
  await clickMark(page, 'valued client');
  await expect(cardIn(page).getByRole('heading', { name: VALUED_GUEST.message })).toBeVisible();
  await expect(cardIn(page)).toContainText(VALUED_GUEST.reason);
  await expect(cardIn(page)).toContainText('Your team’s own phrase.');
  await cardIn(page).getByRole('button', { name: '[name]' }).click();
  await expect.poll(() => gmail.draft(page)).toContain('You are a [name] of ours.');
});

test('the coach stays silent where the team does not want it', async ({ page, extension }) => {
  if (!zendesk) throw new Error('no stand-in for Zendesk');
  await zendesk.open(page);
  const panel = await extension.panel(page);
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expect(panel.getByText('Not watching: your team has not chosen this site')).toBeVisible();
  await expectMarks(page, []);
});
