import { i18n } from '#i18n';
import { readTogether } from '../settings/readTogether';
import {
  agentPseudonym,
  allowedSites,
  askReasons,
  checkAfterAt,
  giftsAllowed,
  progressMinutes,
  readerChoice,
  retentionDays,
  rulesOff,
  severities,
  team,
  teamPhrases,
  teamStore,
  updateMinutes,
  usualQuality,
  whoMayGive,
} from '../settings/settings';
import { storeOrigin } from '../store/storeOrigin';
import type { Policy, PolicyField } from './policy';
import { isRecord } from './problem';
import { readPolicy } from './readPolicy';
import { sayMistake } from './sayMistake';
import type { RulePack } from './teamPhrase';
import { loadPack } from './teamRules';

/** The version of the file's format. */
const VERSION = 1;
/** Far more than a policy with a full rule pack needs, in UTF-16 units. */
export const LARGEST_FILE = 2_000_000;

const ITEMS = {
  allowedSites,
  rulesOff,
  severities,
  teamPhrases,
  usualQuality,
  giftsAllowed,
  whoMayGive,
  readerChoice,
  progressMinutes,
  updateMinutes,
  checkAfterAt,
  retentionDays,
  agentPseudonym,
  team,
  askReasons,
  teamStore,
};

/**
 * Only the browser's own policy can set these: by the time of a file the welcome page has been opened, or not; and
 * figures by agent are not for an agent or a lead to allow.
 */
const NOT_IN_FILES: readonly PolicyField[] = ['welcomePage', 'figuresByAgent'];

type FileField = keyof typeof ITEMS;

const names = Object.keys(ITEMS) as FileField[];

/** Never in a file: the pseudonym, which is each agent's own, and a store where the package has none. */
const OWN: readonly PolicyField[] = ['agentPseudonym', ...(storeOrigin === '' ? (['teamStore'] as const) : [])];

/**
 * The current settings that a team may set, as a file that others import. Where the package has a store, they include
 * the password of its user who may insert. Rejects when the storage cannot be reached.
 */
export async function exportSettings(): Promise<string> {
  const shared = names.filter((name) => !OWN.includes(name));
  const values = await readTogether(Object.fromEntries(shared.map((name) => [name, ITEMS[name]])));
  return written({ amendsSettings: VERSION, ...values });
}

/** A rule pack as a file of its own. */
export function exportRulePack(pack: RulePack): string {
  return written({ amendsRulePack: VERSION, ...pack });
}

const written = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

/** The result of a file: the fields that were taken over, or why none was. */
export type Imported = { fields: FileField[] } | { problems: string[] };

/**
 * Imports a file of settings, or a rule pack: all of it or, with a single mistake in it, nothing. What the team's
 * policy sets stays as it is.
 * @param text the content of the file
 */
export async function importFile(text: string): Promise<Imported> {
  const read = readFile(text);
  if ('problems' in read) return read;
  const fields: FileField[] = [];
  for (const name of names) {
    if (await take(name, read.policy)) fields.push(name);
  }
  return { fields };
}

async function take<Field extends FileField>(name: Field, policy: Partial<Policy>): Promise<boolean> {
  const value = policy[name];
  const item = ITEMS[name] as unknown as {
    ruling(): Promise<unknown>;
    setValue(value: Policy[Field]): Promise<void>;
  };
  if (value === undefined || (await item.ruling())) return false;
  await item.setValue(value);
  return true;
}

function readFile(text: string): { policy: Partial<Policy> } | { problems: string[] } {
  if (text.length > LARGEST_FILE) return refused(i18n.t('policy.file.tooLarge'));
  const raw = parsed(text.replace(/^\uFEFF/, ''));
  if (raw === undefined) return refused(i18n.t('policy.file.notJson'));
  if (!isRecord(raw)) return refused(i18n.t('policy.file.neither'));
  const { amendsSettings, amendsRulePack, ...content } = raw;
  if (amendsSettings === undefined && amendsRulePack === undefined) {
    return refused(i18n.t('policy.file.unnamed'));
  }
  if ((amendsSettings ?? amendsRulePack) !== VERSION) {
    return refused(i18n.t('policy.file.otherVersion'));
  }
  const { policy, problems } = readPolicy(amendsRulePack === undefined ? content : { teamPhrases: content });
  for (const name of NOT_IN_FILES.filter((field) => policy[field] !== undefined)) {
    problems.push(i18n.t('policy.onlyByBrowser', { name }));
  }
  const all = [...problems, ...(policy.teamPhrases ? loadPack(policy.teamPhrases).mistakes.map(sayMistake) : [])];
  return all.length > 0 ? { problems: all } : { policy };
}

const refused = (problem: string) => ({ problems: [problem] });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
