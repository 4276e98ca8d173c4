import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { loadModule } from '../../utils/commands/loadModule.mjs';
import type { monthOfEvents as make } from '../support/monthOfEvents';
import { expectAccessible, expectAccessibleInBothSchemes } from './support/axe';
import { type Extension, expect, test as free, testAlone } from './support/extension';
import { EXTENSION } from './support/places';
import { copyOf, maySettlePolicies, settlePolicy, unpackedId } from './support/policy';
import { storeRows } from './support/storeRows';

const { monthOfEvents } = (await loadModule('tests/support/monthOfEvents.ts')) as { monthOfEvents: typeof make };

const REASON = 'The works council has agreed, for coaching only.';

/** Under a policy that allows figures by agent. */
const allowed = testAlone.extend<{ governed: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  folder: async ({}, use) => {
    const folder = copyOf(EXTENSION);
    const takeBack = settlePolicy(unpackedId(folder), { figuresByAgent: true, reasons: { figuresByAgent: REASON } });
    await use(folder);
    takeBack();
    fs.rmSync(folder, { recursive: true, force: true });
  },
  profile: async ({ folder: _, profile }, use) => use(profile),
});

// A month of twenty agents takes a while to store.
free.describe.configure({ timeout: 120_000 });

const today = new Date().toLocaleDateString('sv-SE');
const files = (agents: number) =>
  monthOfEvents({ seed: 14, lastDay: today, days: 40, agents, repliesADay: 12, asFiles: true });

async function openWith(page: Page, { id }: Extension, agents: number, query = ''): Promise<void> {
  // The system's file chooser would wait for a person.
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await page.goto(`chrome-extension://${id}/dashboard.html`);
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  const { events: _, ...tables } = files(agents);
  await storeRows(page, tables);
  await page.goto(`chrome-extension://${id}/dashboard.html${query}`);
  // What is below the first screen is rendered after it.
  await expect(page.getByRole('heading', { name: 'Promises kept', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^(Agents|Too few agents to show)$/ })).toBeVisible({
    timeout: 30_000,
  });
}

const agentsOn = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Agents', exact: true }) }).last();

allowed.describe('where the policy allows figures by agent', () => {
  allowed.skip(!maySettlePolicies(), 'This machine does not let the tests settle a policy for the browser.');

  allowed('they are a funnel plot and no ranking, in light and in dark', async ({ page, extension }, info) => {
    await openWith(page, extension, 20);
    const agents = agentsOn(page);
    await expect(agents).toContainText(REASON);
    const chart = agents.getByRole('figure');
    await expect(chart.locator('canvas')).toBeVisible();
    await chart.getByText('The same as a table').click();
    const names = await chart.getByRole('rowheader').allInnerTexts();
    expect(names).toHaveLength(20);
    expect(names).toEqual([...names].sort());
    const shares = await chart.locator('tbody td:nth-of-type(3)').allInnerTexts();
    expect(shares).not.toEqual([...shares].sort((one, other) => Number.parseInt(other, 10) - Number.parseInt(one, 10)));
    await expect(chart.getByRole('row', { name: /^Dunlin/ })).toContainText('Outside 99.8%: more than chance');
    await expectAccessibleInBothSchemes(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await agents.screenshot({ path: info.outputPath(`agents-${colorScheme}.png`) });
      for (const { kind, starts } of [
        { kind: 'PNG', starts: '\x89PNG' },
        { kind: 'SVG', starts: '<svg' },
      ]) {
        const downloading = page.waitForEvent('download');
        await chart.getByRole('button', { name: new RegExp(`as ${kind}$`) }).click();
        const saved = await (await downloading).path();
        expect(fs.readFileSync(saved, 'latin1').slice(0, starts.length)).toBe(starts);
        fs.copyFileSync(saved, info.outputPath(`saved-${colorScheme}.${kind.toLowerCase()}`));
      }
    }
  });

  allowed('they print, and fit a narrow window', async ({ page, extension }, info) => {
    await openWith(page, extension, 20);
    await expect(agentsOn(page).locator('canvas')).toBeVisible();
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await agentsOn(page).screenshot({ path: info.outputPath('agents-narrow.png') });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.button:visible')).toHaveCount(0);
    await page.screenshot({ path: info.outputPath('statistics-print.png'), fullPage: true });
  });
});

free('figures by agent are off where nobody has allowed them', async ({ page, extension }) => {
  await openWith(page, extension, 8);
  await expect(agentsOn(page)).toContainText('Figures by agent are off: only your team’s policy can allow them.');
  await expect(agentsOn(page).getByRole('figure')).toHaveCount(0);
});

free('a helpdesk of three agents is not shown apart, and comes out nowhere else', async ({ page, extension }) => {
  await openWith(page, extension, 20);
  const helpdesks = page.getByRole('region', { name: 'By helpdesk', exact: true });
  await expect(helpdesks).toContainText(/Not shown apart, so that nobody is judged alone: .*Crisp/);
  const shown = await helpdesks.getByRole('rowheader').allInnerTexts();
  expect(shown).not.toContain('Crisp');
  // Otherwise the rest of the total would be Crisp's.
  expect(shown.length).toBeLessThan(3);
  await page.getByRole('combobox', { name: 'Helpdesk', exact: true }).selectOption('Crisp');
  const note = page.getByRole('region', { name: 'Too few agents to show' });
  await expect(note).toBeVisible();
  await expect(page.getByRole('region', { name: 'In short' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(note).toHaveCount(0);

  const exporting = page.getByRole('region', { name: 'Export', exact: true });
  await exporting.getByRole('button', { name: 'Show the file' }).click();
  const downloading = page.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Save the file' }).click();
  const csv = fs.readFileSync(await (await downloading).path(), 'utf8');
  expect(csv).toContain(',others,');
  expect(csv).not.toMatch(/crisp|Kestrel|f11e/);
});

free('a team is a choice of its own, kept in the address', async ({ page, extension }, info) => {
  await openWith(page, extension, 20);
  await page.getByRole('combobox', { name: 'Team', exact: true }).selectOption('Night');
  await expect(page).toHaveURL(/\?team=Night$/);
  const teams = page.getByRole('region', { name: 'By team', exact: true });
  await expect(teams.getByRole('rowheader')).toHaveText(['Night']);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Team', exact: true })).toHaveValue('Night');
  await expect(teams.getByRole('rowheader')).toHaveText(['Night']);
  await page.screenshot({ path: info.outputPath('team.png'), fullPage: true });
});

free('files of too few agents are said to be that, kindly', async ({ page, extension }, info) => {
  await openWith(page, extension, 3);
  const note = page.getByRole('region', { name: 'Too few agents to show' });
  await expect(note).toContainText('The files that you added are of 3 agents.');
  await expect(note).toContainText('Add more files, and they will be here.');
  await expect(page.getByRole('region', { name: 'In short' })).toHaveCount(0);
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('few-agents.png') });
});
