import * as v from 'valibot';
import { i18n } from '#i18n';
import type { RolePlay } from './rolePlay';
import { ROLE_PLAY } from './rolePlaySchema';

/** The format that the file states, so that another JSON file is not mistaken for one. */
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
  if (text.length > LONGEST_FILE) return { faults: [i18n.t('practice.file.tooLarge')] };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [i18n.t('practice.file.notJson')] };
  }
  const file = v.safeParse(FILE, content);
  if (!file.success) {
    return { faults: [i18n.t('practice.file.otherFormat', { start: `"format": "${FORMAT}", "version": ${VERSION}` })] };
  }
  const { version, rolePlays } = file.output;
  if (version !== VERSION) return { faults: [i18n.t('practice.file.otherVersion', { version, known: VERSION })] };
  if (rolePlays.length === 0) return { faults: [i18n.t('practice.file.empty')] };
  const faults = [...rolePlays.flatMap(faultsOf), ...idFaults(rolePlays, taken)];
  return faults.length > 0 ? { faults } : { rolePlays: rolePlays.map((rolePlay) => v.parse(ROLE_PLAY, rolePlay)) };
}

function faultsOf(rolePlay: unknown, index: number): string[] {
  const read = v.safeParse(ROLE_PLAY, rolePlay);
  if (read.success) return [];
  return read.issues.map((issue) => {
    const path = issue.path?.map(({ key }) => key) ?? [];
    // A missing or unknown entry is reported on its object, with its own text.
    const isMissing = issue.kind === 'schema' && issue.received === 'undefined';
    const fault = isMissing ? i18n.t('practice.fault.missing') : issue.message;
    const number = index + 1;
    if (path.length === 0) return i18n.t('practice.file.fault', { number, fault });
    return i18n.t('practice.file.faultAt', { number, place: placeName(path), fault });
  });
}

/** `answers, number 2, message` */
function placeName(path: readonly unknown[]): string {
  return path
    .map((key) => (typeof key === 'number' ? i18n.t('practice.file.itemOf', { number: key + 1 }) : String(key)))
    .join(', ');
}

function idFaults(rolePlays: readonly unknown[], taken: readonly string[]): string[] {
  const seen = new Set(taken);
  return rolePlays.flatMap((rolePlay, index) => {
    const id = (rolePlay as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [i18n.t('practice.file.idTaken', { number: index + 1, id })];
    seen.add(id);
    return [];
  });
}
