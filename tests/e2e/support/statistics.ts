import type { World } from './tab';

/** The statistics page's counts day by day, cell by cell. */
export function rowsIn(dashboard: World): Promise<string[][]> {
  return dashboard.evaluate(() =>
    [...document.querySelectorAll('table.stats tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.innerText),
    ),
  );
}
