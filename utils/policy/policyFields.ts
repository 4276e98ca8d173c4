import * as v from 'valibot';
import { i18n } from '#i18n';
import { helpdesks } from '../helpdesks/all';
import { patternOf } from '../hosts/hostPattern';
import { ruleCategories } from '../ruleFacts/ruleCategories';
import { BOUNDS, LONGEST_LINE, LONGEST_PSEUDONYM, type Policy, type PolicyField } from './policy';
import { type Checked, isRecord, mustBe, quote } from './problem';
import { readRulePack, SEVERITIES } from './rulePack';
import { readTeamStore } from './teamStore';

type Reader<Value> = (raw: unknown, name: string) => Checked<Value>;

const yesOrNo = simple(v.boolean(), () => i18n.t('policy.what.trueOrFalse'));

/** Reads what one field of a policy says. */
export const POLICY_FIELDS: { readonly [Field in PolicyField]: Reader<Policy[Field]> } = {
  allowedSites: (raw, name) => entriesOf(raw, name, readSite),
  rulesOff: (raw, name) => entriesOf(raw, name, readRule),
  severities: readSeverities,
  teamPhrases: (raw) => readRulePack(raw),
  usualQuality: oneOf(['by-context', 'allowed', 'never']),
  giftsAllowed: yesOrNo,
  whoMayGive: text(LONGEST_LINE),
  readerChoice: oneOf(['gentle', 'normal', 'strict', 'off']),
  progressMinutes: whole(...BOUNDS.progressMinutes),
  updateMinutes: whole(...BOUNDS.updateMinutes),
  checkAfterAt: simple(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)), () => i18n.t('policy.what.time')),
  retentionDays: whole(...BOUNDS.retentionDays),
  agentPseudonym: text(LONGEST_PSEUDONYM),
  team: text(LONGEST_PSEUDONYM),
  askReasons: yesOrNo,
  figuresByAgent: yesOrNo,
  teamStore: readTeamStore,
  welcomePage: yesOrNo,
};

/** @param what says what the field must be; called only once that text is needed, as every frame loads this */
function simple<Value>(schema: v.GenericSchema<unknown, Value>, what: () => string): Reader<Value> {
  return (raw, name) => {
    const parsed = v.safeParse(schema, raw);
    if (parsed.success) return { value: parsed.output, problems: [] };
    return { value: undefined, problems: [mustBe(name, what(), raw)] };
  };
}

function whole(from: number, to: number): Reader<number> {
  return simple(v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to)), () =>
    i18n.t('policy.what.wholeNumber', { from, to }),
  );
}

function oneOf<const Options extends readonly string[]>(options: Options): Reader<Options[number]> {
  const choices = options.map((option) => `"${option}"`).join(', ');
  return simple(v.picklist(options), () => i18n.t('policy.what.oneOf', { choices }));
}

function text(longest: number): Reader<string> {
  return simple(v.pipe(v.string(), v.trim(), v.maxLength(longest), v.regex(/^[^\p{Cc}]*$/u)), () =>
    i18n.t('policy.what.line', { most: longest }),
  );
}

/** Reads each entry of a list separately; a list with nothing but mistakes is undefined. */
function entriesOf(raw: unknown, name: string, read: (entry: unknown) => string | undefined): Checked<string[]> {
  if (!Array.isArray(raw)) return { value: undefined, problems: [mustBe(name, i18n.t('policy.what.list'), raw)] };
  const problems: string[] = [];
  const value = raw.flatMap((entry) => {
    const known = read(entry);
    if (known !== undefined) return [known];
    problems.push(i18n.t('policy.unknownEntry', { name, entry: quote(entry) }));
    return [];
  });
  return { value: value.length > 0 || raw.length === 0 ? [...new Set(value)] : undefined, problems };
}

const isRule = (id: unknown): id is string => typeof id === 'string' && Object.hasOwn(ruleCategories, id);

const readRule = (entry: unknown) => (isRule(entry) ? entry : undefined);

/** A helpdesk by its id, or a host by its address. */
function readSite(entry: unknown): string | undefined {
  if (typeof entry !== 'string') return undefined;
  const site = entry.trim().toLowerCase();
  if (helpdesks.some(({ id }) => id.toLowerCase() === site)) {
    return helpdesks.find(({ id }) => id.toLowerCase() === site)?.id;
  }
  const address = (site.includes('://') ? site : `https://${site}`).replace(/\*$/, '');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // A single word is more likely a mistyped helpdesk id than a host.
  return url?.hostname.includes('.') ? patternOf(url) : undefined;
}

function readSeverities(raw: unknown, name: string): Checked<Policy['severities']> {
  if (!isRecord(raw)) {
    return { value: undefined, problems: [mustBe(name, i18n.t('policy.what.severities'), raw)] };
  }
  const problems: string[] = [];
  const entries = Object.entries(raw).flatMap(([id, severity]) => {
    const known = SEVERITIES.find((one) => one === severity);
    if (!isRule(id)) problems.push(i18n.t('policy.unknownRule', { name, rule: quote(id) }));
    else if (!known) {
      const choices = SEVERITIES.join(', ');
      problems.push(i18n.t('policy.mustBeFor', { name, choices, rule: id, written: quote(severity) }));
    }
    return isRule(id) && known ? [[id, known] as const] : [];
  });
  return { value: entries.length > 0 ? Object.fromEntries(entries) : undefined, problems };
}
