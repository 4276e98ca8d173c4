import { expect, test } from './support/extension';
import { storedIn } from './support/stored';

const today = new Date().toLocaleDateString('sv-SE');
const REPLIES = { watched: 5, sent: 4, flagged: 1, clean: 3, corrected: 1, words: 320 };
const SITES = 3_000;
/** This much takes a little longer. */
const LARGE = { timeout: 40_000 };

/** A file of an agent on many helpdesks: some megabytes. */
function largeFile() {
  const ids = ['a', 'b'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-000000000000`);
  const head = {
    amendsCounts: 1,
    file: ids[0],
    exported: today,
    from: today,
    to: today,
    holds: [{ browser: ids[1], agent: 'Kestrel', from: today, to: today }],
    rules: [],
    readers: [],
    sheets: SITES,
    hours: 0,
  };
  const lines = Array.from({ length: SITES }, (_, number) => ({
    sheet: {
      day: today,
      site: `desk-${number}`,
      situation: 'recovery',
      rules: '0a1b2c3d',
      model: '',
      source: '',
      flags: Array.from({ length: 20 }, (_, rule) => ({ ruleId: `a/${rule}`, phrase: 'as per our policy', shown: 1 })),
      replies: REPLIES,
      steps: [],
    },
  }));
  const buffer = Buffer.from([head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
  return { name: 'large.jsonl', mimeType: 'application/x-ndjson', buffer };
}

test('a full disk: a file is refused with the reason, and nothing of it stays', async ({
  page,
  context,
  extension,
}) => {
  const origin = `chrome-extension://${extension.id}`;
  await page.goto(`${origin}/dashboard.html`);
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  test.slow();
  const session = await context.newCDPSession(page);
  const importing = page.getByRole('region', { name: 'Figures of other agents' });

  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await importing.getByLabel('Files to import').setInputFiles(largeFile());
  const refusal = 'this computer’s disk, or the browser’s share of it, is full';
  await expect(importing.getByRole('alert')).toContainText(refusal, LARGE);
  expect((await storedIn(page)).sheets).toEqual([]);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await importing.getByLabel('Files to import').setInputFiles(largeFile());
  await expect(importing.getByText('1 file was added.')).toBeVisible(LARGE);
  expect((await storedIn(page)).sheets).toHaveLength(SITES);
});
