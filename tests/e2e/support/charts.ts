import fs from 'node:fs';
import { expect, type Locator } from '@playwright/test';

/** Shows the table of a chart, and saves the chart in each of its formats. */
export async function expectTableAndFiles(chart: Locator): Promise<void> {
  await chart.getByText('The same as a table').click();
  await expect(chart.getByRole('row').nth(2)).toBeVisible();
  for (const { kind, starts } of [
    { kind: 'PNG', starts: '\x89PNG' },
    { kind: 'SVG', starts: '<svg' },
  ]) {
    const downloading = chart.page().waitForEvent('download');
    await chart.getByRole('button', { name: new RegExp(`as ${kind}$`) }).click();
    const file = await (await downloading).path();
    expect(fs.readFileSync(file, 'latin1').slice(0, starts.length)).toBe(starts);
    expect(fs.statSync(file).size).toBeGreaterThan(1_000);
  }
}
