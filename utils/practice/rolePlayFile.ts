import * as v from 'valibot';
import type { RolePlay } from './rolePlay';
import { ROLE_PLAY } from './rolePlaySchema';

/** What the file says it is, so that another JSON file is not taken for one. */
const FORMAT = 'amends-role-plays';
const VERSION = 1;
/** In UTF-16 units: some hundred role plays. */
const LONGEST_FILE = 1_000_000;

export type RolePlayFile = { rolePlays: readonly RolePlay[] } | { faults: readonly string[] };

const FILE = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  rolePlays: v.array(v.unknown()),
});

/** Role plays as a JSON file that `readRolePlayFile` reads. */
export function writeRolePlayFile(rolePlays: readonly RolePlay[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, rolePlays }, null, 2)}\n`;
}

/**
 * Reads a file of role plays: all of it or nothing.
 * @param taken ids of the role plays that come with Amends, which a file cannot replace
 * @returns the role plays, or a sentence for each fault. Never throws.
 */
export function readRolePlayFile(text: string, taken: readonly string[]): RolePlayFile {
  if (text.length > LONGEST_FILE) return { faults: ['The file is too large to be one of role plays.'] };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: ['The file is not JSON. A comma or a quotation mark may be missing, or one too many.'] };
  }
  const file = v.safeParse(FILE, content);
  if (!file.success) {
    return { faults: [`The file holds no role plays: it must start with “"format": "${FORMAT}", "version": 1”.`] };
  }
  const { version, rolePlays } = file.output;
  if (version !== VERSION) return { faults: [`The file is of version ${version}, and this Amends reads version 1.`] };
  if (rolePlays.length === 0) return { faults: ['The file holds no role play.'] };
  const faults = [...rolePlays.flatMap(faultsOf), ...idFaults(rolePlays, taken)];
  return faults.length > 0 ? { faults } : { rolePlays: rolePlays.map((rolePlay) => v.parse(ROLE_PLAY, rolePlay)) };
}

function faultsOf(rolePlay: unknown, index: number): string[] {
  const read = v.safeParse(ROLE_PLAY, rolePlay);
  if (read.success) return [];
  return read.issues.map((issue) => {
    const path = issue.path?.map(({ key }) => key) ?? [];
    const place = path.length > 0 ? ` “${placeName(path)}”` : '';
    // An entry that is not there, or that nobody asked for, is reported on its object in words of its own.
    const isMissing = issue.kind === 'schema' && issue.received === 'undefined';
    const what = isMissing ? 'is missing' : issue.message;
    return `Role play ${index + 1}:${place} ${what}${what.endsWith('.') ? '' : '.'}`;
  });
}

/** `answers, number 2, message` */
function placeName(path: readonly unknown[]): string {
  return path.map((key) => (typeof key === 'number' ? `number ${key + 1}` : String(key))).join(', ');
}

function idFaults(rolePlays: readonly unknown[], taken: readonly string[]): string[] {
  const seen = new Set(taken);
  return rolePlays.flatMap((rolePlay, index) => {
    const id = (rolePlay as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') return [];
    if (seen.has(id))
      return [`Role play ${index + 1}: another one has the “id” “${id}” already: please choose another.`];
    seen.add(id);
    return [];
  });
}
