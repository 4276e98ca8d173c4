import fs from 'node:fs';
import path from 'node:path';
import { isProgram } from './isProgram.mjs';

const NAME = 'clickhouse-server';

/**
 * The ClickHouse server that CLICKHOUSE_PATH names, or that is installed; the tests of the team store start one.
 * @returns {string | undefined} undefined where there is none
 */
export function findClickHouse() {
  const named = process.env.CLICKHOUSE_PATH;
  if (named) return named;
  // Debian puts it where not everybody's PATH leads.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/bin'];
  return folders.map((folder) => path.join(folder, NAME)).find((file) => fs.existsSync(file) && isProgram(file));
}
