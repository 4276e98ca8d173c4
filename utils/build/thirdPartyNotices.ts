import fs from 'node:fs';
import path from 'node:path';

const RULE = '-'.repeat(80);
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

interface PackageFile {
  name: string;
  version: string;
  license?: unknown;
  /** The British spelling, which some packages use. */
  licence?: unknown;
  /** The form that npm used before 2014; packages of that age still have it. */
  licenses?: { type?: unknown }[];
  author?: string | { name?: string };
  homepage?: string;
  repository?: string | { url?: string };
}

/**
 * The notices that the licences of bundled packages require, as one text sorted by name: name, version, licence and its
 * text.
 * @param folders the packages' folders
 * @throws for a package that states no licence
 */
export function thirdPartyNotices(folders: Iterable<string>): string {
  const notices = new Map([...folders].map((folder) => noticeOf(folder)));
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  return `${['Amends contains code of these packages.', ...sorted].join(`\n\n${RULE}\n`)}\n`;
}

function noticeOf(folder: string): [name: string, notice: string] {
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFile;
  const { name, version, licenses, author, repository, homepage } = about;
  const { license = licenses?.map(({ type }) => type).join(' or '), licence = license } = about;
  if (typeof licence !== 'string') throw new Error(`${name} does not say under which licence it is.`);
  const source = typeof repository === 'object' ? repository.url : repository;
  const facts = [`${name} ${version}`, `Licence: ${licence}`, ...((homepage ?? source) ? [homepage ?? source] : [])];
  const texts = fs.readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (texts.length > 0) {
    return [name, [...facts, ...texts.map((file) => `\n${read(path.join(folder, file))}`)].join('\n')];
  }
  const by = typeof author === 'object' ? author.name : author;
  const noFile = `\nThe package has no licence file. Its package.json names the licence “${licence}”${by ? ` and the author ${by}` : ''}.`;
  return [name, [...facts, noFile].join('\n')];
}

/** Reads a file without trailing blanks, and with the line endings that our other files have. */
function read(file: string): string {
  return fs
    .readFileSync(file, 'utf8')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}
