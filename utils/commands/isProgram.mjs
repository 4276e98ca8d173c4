import fs from 'node:fs';

/**
 * Whether there is a file to run at a path.
 * @param {string} file
 */
export function isProgram(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
