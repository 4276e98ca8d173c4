import type { World } from './tab';

/** The rows of the statistics page, cell by cell. */
export function rowsIn(dashboard: World): Promise<string[][]> {
  return dashboard.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.innerText),
    ),
  );
}
