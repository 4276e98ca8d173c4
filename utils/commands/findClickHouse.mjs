import path from 'node:path';
import { isProgram } from './isProgram.mjs';

/**
 * Finds the ClickHouse server that the team store tests start: `CLICKHOUSE_PATH` first, then where it is installed.
 * @returns {string | undefined} the path of its program
 * @throws when `CLICKHOUSE_PATH` points nowhere
 */
export function findClickHouse() {
  const chosen = process.env.CLICKHOUSE_PATH;
  if (chosen && !isProgram(chosen)) {
    throw new Error(`CLICKHOUSE_PATH says ${chosen}, but there is no program there.`);
  }
  if (chosen) return chosen;
  // Debian puts it in a folder that is not in everybody's PATH.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.map((folder) => path.join(folder, 'clickhouse-server')).find(isProgram);
}
