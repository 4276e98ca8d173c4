/**
 * Why the project cannot be released as it is.
 * @param {{ version: string, changelog: string, status: string }} project `status` as `git status --porcelain` prints it
 * @returns {string | undefined} a sentence for a person; undefined when nothing prevents it
 */
export function notReady({ version, changelog, status }) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return `Stores take versions of three numbers, and package.json has ${version}.`;
  if (status.trim() !== '') return `A release is made of a commit, and these files are in none:\n${status.trimEnd()}`;
  if (changesOf(version, changelog) === '') return `CHANGELOG.md says nothing about version ${version}.`;
  return undefined;
}

/**
 * What a changelog in the format of Keep a Changelog says about a version, without its heading.
 * @param {string} version
 * @param {string} changelog
 * @returns {string} empty where it says nothing
 */
export function changesOf(version, changelog) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`)) ?? '';
  return section.split('\n').slice(1).join('\n').trim();
}

/**
 * The files that differ between two builds, or that only one of them has.
 * @param {Record<string, string>} one the hash of each file
 * @param {Record<string, string>} other
 * @returns {string[]} in alphabetical order
 */
export function differences(one, other) {
  const files = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return files.filter((file) => one[file] !== other[file]);
}

/**
 * What `web-ext lint -o json` found, the worst first, one per line.
 * @param {string} output
 * @returns {string[]} "  warning: Unsafe assignment to innerHTML (chunks/card.js)"; empty where nothing can be read
 */
export function findings(output) {
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  if (json === '') return [];
  /** @type {Record<'errors' | 'warnings' | 'notices', { _type: string, message: string, file?: string }[]>} */
  const { errors, warnings, notices } = JSON.parse(json);
  return [...errors, ...warnings, ...notices].map(
    ({ _type, message, file }) => `  ${_type}: ${message}${file ? ` (${file})` : ''}`,
  );
}
