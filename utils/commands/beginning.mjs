import fs from 'node:fs';
import path from 'node:path';

/** @typedef {{ files: string[], next: string }} Beginning what was written, from the project's folder, and what to do now */

/** A name in lower-case letters and digits, its words joined by hyphens: `as-you-know`. */
export const HYPHENED = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Writes files and their folders: all of them, or none if one of the new files already exists.
 * @param {string} root the project's folder
 * @param {Record<string, string>} created new files, by their path from the project's folder
 * @param {Record<string, string>} [changed] existing files, with their new contents
 * @returns {string[]} the paths of all of them
 * @throws when one of the new files exists
 */
export function writeFiles(root, created, changed = {}) {
  for (const file of Object.keys(created)) {
    if (fs.existsSync(path.join(root, file))) throw new Error(`${file} is there already.`);
  }
  const files = Object.entries({ ...created, ...changed });
  for (const [file, text] of files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  return files.map(([file]) => file);
}

/**
 * A text as a string of TypeScript, in the project's quotes.
 * @param {string} text
 */
export function quoted(text) {
  const escaped = text.replaceAll('\\', '\\\\');
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}
