import fs from 'node:fs';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/extension';
import { storeRows } from './support/storeRows';

const today = new Date().toLocaleDateString('sv-SE');
const SHEET = {
  day: today,
  site: 'zendesk',
  situation: 'recovery',
  rules: '0a1b2c3d',
  model: '',
  source: '',
  flags: [{ ruleId: 'defensive/our-policy', phrase: 'as per our policy', shown: 3, sent: 1 }],
  replies: { watched: 5, sent: 4, flagged: 1, clean: 3, corrected: 1, words: 320 },
  steps: [{ step: 'apology', asked: 4, done: 3 }],
};

const KIND = {
  day: today,
  site: 'zendesk',
  situation: 'recovery',
  causeKind: 'process',
  stage: 'order',
  source: '',
};
const NOTE = {
  id: 'a',
  ...KIND,
  failed: 'Room 12 was sold twice.',
  cause: '',
  effect: '',
  fix: '',
  prevention: '',
};

test('counts go out as a file that was seen, come back from it, and can be taken back', async ({
  page,
  extension,
}, info) => {
  // It is a long round trip: out, away, in again and back.
  test.slow();
  // As in a browser that has no dialog for saving: the file is a download.
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  const address = `chrome-extension://${extension.id}/dashboard.html`;
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  await storeRows(page, { sheets: [SHEET], incidents: [NOTE], incidentCounts: [{ ...KIND, count: 1 }] });
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'In short' })).toBeVisible();

  const exporting = page.getByRole('region', { name: 'Export', exact: true });
  for (const format of [/^CSV/, /^Parquet/, /^JSON Lines/]) {
    await exporting.getByRole('radio', { name: format }).check();
    await expect(exporting.getByRole('button', { name: 'Save the file' })).toHaveCount(0);
    await exporting.getByRole('button', { name: 'Show the file' }).click();
    await expect(exporting.getByRole('textbox', { name: 'What is in the file' })).toHaveValue(/as per our policy/);
  }
  await expect(exporting.getByText(/leaves out what agents wrote: 1 note on an incident\./)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Save the file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^amends-counts-.+\.jsonl$/);
  const content = fs.readFileSync(await download.path(), 'utf8');
  await expect(exporting.getByRole('textbox', { name: 'What is in the file' })).toHaveValue(content.trimEnd());
  expect(content).not.toContain(NOTE.failed);

  const importing = page.getByRole('region', { name: 'Figures of other agents' });
  const file = { name: 'agent.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(content) };
  await importing.getByLabel('Files to import').setInputFiles(file);
  await expect(importing.getByRole('alert')).toContainText('its figures are here already');

  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  await importing.getByLabel('Files to import').setInputFiles([file, { ...file, buffer: Buffer.from('Day,Rule') }]);
  await expect(importing.getByText('1 file was added.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'In short' })).toBeVisible();
  await expectAccessible(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await exporting.screenshot({ path: info.outputPath(`export-${colorScheme}.png`) });
    await importing.screenshot({ path: info.outputPath(`import-${colorScheme}.png`) });
  }

  await importing.getByRole('button', { name: /^Take back Unnamed agent/ }).click();
  await importing.getByRole('button', { name: 'Remove them' }).click();
  await expect(importing.getByText(/^The figures of .* are gone\.$/)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
});

/** Answers the browser's dialog with a file where a page may write without asking; writes wait until released. */
function answerDialog(content: string): void {
  const world = window as unknown as { letGo?: () => void; isWaiting?: boolean };
  const held = new Promise<void>((resolve) => {
    world.letGo = resolve;
  });
  const showSaveFilePicker = async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('saved', { create: true });
    if (content !== '') {
      const before = await file.createWritable();
      await before.write(content);
      await before.close();
    }
    return {
      getFile: () => file.getFile(),
      async createWritable() {
        const stream = await file.createWritable();
        return {
          async write(piece: BufferSource) {
            await stream.write(piece);
            world.isWaiting = true;
            await held;
          },
          close: () => stream.close(),
          abort: () => stream.abort(),
        };
      },
    };
  };
  Object.assign(window, { showSaveFilePicker });
}

async function savedFile(): Promise<string> {
  const file = await (await navigator.storage.getDirectory()).getFileHandle('saved');
  return (await file.getFile()).text();
}

test('a file goes to the disk piece by piece, and a cancelled one leaves what was there', async ({
  page,
  extension,
}, info) => {
  const address = `chrome-extension://${extension.id}/dashboard.html`;
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  const sites = Array.from({ length: 60 }, (_, number) => ({ ...SHEET, site: `desk-${number}` }));
  await storeRows(page, { sheets: sites });
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'In short' })).toBeVisible();
  const exporting = page.getByRole('region', { name: 'Export', exact: true });
  const save = exporting.getByRole('button', { name: 'Save the file' });
  await exporting.getByRole('button', { name: 'Show the file' }).click();
  await expect(exporting.getByRole('textbox')).toHaveValue(/desk-0/);

  await page.evaluate(answerDialog, 'from before');
  await save.click();
  await page.waitForFunction(() => (window as { isWaiting?: boolean }).isWaiting);
  await expect(exporting.getByRole('progressbar', { name: 'File written' })).toBeVisible();
  await exporting.screenshot({ path: info.outputPath('saving.png') });
  await exporting.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => (window as { letGo?: () => void }).letGo?.());
  await expect(exporting.getByText('Cancelled: no file was saved.')).toBeVisible();
  expect(await page.evaluate(savedFile)).toBe('from before');

  await page.evaluate(answerDialog, '');
  await page.evaluate(() => (window as { letGo?: () => void }).letGo?.());
  await save.click();
  await expect(exporting.getByText('Saved.')).toBeVisible();
  const lines = (await page.evaluate(savedFile)).split('\r\n');
  expect(lines).toHaveLength(1 + 10 * sites.length);
  await expect(exporting.getByRole('textbox')).toHaveValue(lines.slice(0, 12).join('\n').replace('\uFEFF', ''));
});
