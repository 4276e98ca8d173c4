import { expect, test } from './support/extension';
import { storeRows } from './support/storeRows';

const today = new Date().toLocaleDateString('sv-SE');
const REPLIES = { watched: 5, sent: 4, flagged: 1, clean: 3, corrected: 1, words: 320 };
const SHEET = {
  day: today,
  site: 'zendesk',
  situation: 'recovery',
  rules: '0a1b2c3d',
  model: '',
  source: '',
  flags: [{ ruleId: 'defensive/our-policy', phrase: 'as per our policy', shown: 3, sent: 1 }],
  replies: REPLIES,
  steps: [],
};

/** As many agents as are needed before others' figures are shown. */
const AGENTS = ['Kestrel', 'Plover', 'Quail', 'Swift', 'Tern'];

/** A team's file for one day. @param digit used in its ids */
function fileOf(digit: string, browser: string) {
  const id = (first: string, last = 0) => `${first.repeat(8)}-0000-4000-8000-00000000000${last}`;
  const head = {
    amendsCounts: 1,
    file: id(digit),
    exported: today,
    from: today,
    to: today,
    holds: AGENTS.map((agent, place) => ({ browser: id(browser, place), agent, from: today, to: today })),
    rules: [],
    readers: [],
    sheets: 1,
    hours: 0,
  };
  const buffer = Buffer.from(`${JSON.stringify(head)}\n${JSON.stringify({ sheet: SHEET })}\n`);
  return { name: `${digit}.jsonl`, mimeType: 'application/x-ndjson', buffer };
}

test('two dashboards at once: nothing is counted twice, and what one deletes goes from the other', async ({
  page,
  context,
  extension,
}) => {
  const address = `chrome-extension://${extension.id}/dashboard.html`;
  const other = await context.newPage();
  const pages = [page, other];
  for (const one of pages) {
    await one.goto(address);
    await expect(one.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  }
  const importing = pages.map((one) => one.getByRole('region', { name: 'Figures of other agents' }));

  // The same day of the same browser in two files, and one file twice.
  const files = [
    [fileOf('a', 'b'), fileOf('c', 'd')],
    [fileOf('e', 'b'), fileOf('c', 'd')],
  ];
  await Promise.all(importing.map((one, place) => one.getByLabel('Files to import').setInputFiles(files[place] ?? [])));
  const done = importing.map((one) => one.getByText(/^(?:Nothing was|1 file was|2 files were) added\.$/));
  for (const one of done) await expect(one).toBeVisible();
  const words = await Promise.all(done.map((one) => one.innerText()));
  const added = words.map((said) => Number(said.replace('Nothing', '0').split(' ')[0]));
  expect(added.reduce((sum, count) => sum + count)).toBe(2);
  const refused = await Promise.all(importing.map((one) => one.getByRole('alert').allInnerTexts()));
  expect(refused.flat()).toHaveLength(2);
  expect(refused.flat().join()).toMatch(/Some of its days are here already, from Kestrel/);
  expect(refused.flat().join()).toMatch(/This file is imported already\./);
  for (const one of pages) {
    const figures = one.getByRole('region', { name: 'Figures', exact: true });
    await expect(figures.getByText('10 begun, 640 words sent')).toBeVisible();
    await expect(one.getByRole('button', { name: /^Take back Kestrel/ })).toHaveCount(2);
  }

  await storeRows(page, { sheets: [SHEET] });
  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  for (const one of pages) {
    await expect(one.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
    await expect(one.getByRole('button', { name: /^Take back/ })).toHaveCount(0);
  }
});
