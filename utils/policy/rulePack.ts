import * as v from 'valibot';
import { i18n } from '#i18n';
import { CATEGORIES, type Severity } from '../../rules/types';
import { type Checked, isRecord, quote } from './problem';
import type { RulePack, TeamPhrase } from './teamPhrase';

export const SEVERITIES = ['warning', 'caution', 'hint'] as const satisfies Severity[];

const MOST_ENTRIES = 200;

// Messages are produced only when something is wrong: every frame loads this.
const line = (most: number, field: string) => {
  const said = () => i18n.t('policy.pack.text', { field, most });
  return v.pipe(v.string(said), v.trim(), v.minLength(1, said), v.maxLength(most, said));
};
const lines = (least: number, most: number, field: string, longest = 300) => {
  const said = () => i18n.t('policy.pack.texts', { field, least, most });
  const tooLong = () => i18n.t('policy.pack.longText', { field, most: longest });
  return v.pipe(
    v.array(v.pipe(v.string(said), v.maxLength(longest, tooLong)), said),
    v.minLength(least, said),
    v.maxLength(most, said),
  );
};
const choice = <const Options extends readonly string[]>(options: Options, field: string) =>
  v.picklist(options, () => i18n.t('policy.pack.choice', { field, choices: options.join(', ') }));

const phrase = v.object({
  id: v.pipe(
    v.string(() => i18n.t('policy.pack.noText', { field: 'id' })),
    v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, () => i18n.t('policy.pack.id')),
    v.maxLength(60, () => i18n.t('policy.pack.idTooLong', { most: 60 })),
  ),
  phrases: lines(1, 30, 'phrases', 200),
  except: v.optional(lines(0, 30, 'except', 200), []),
  category: choice(CATEGORIES, 'category'),
  severity: v.optional(choice(SEVERITIES, 'severity'), 'caution'),
  when: v.optional(choice(['always', 'recovery'], 'when'), 'always'),
  message: line(200, 'message'),
  reason: line(400, 'reason'),
  rewrites: v.optional(lines(0, 6, 'rewrites'), []),
  flags: lines(1, 20, 'flags', 500),
  allows: lines(1, 20, 'allows', 500),
});

/**
 * Reads a rule pack as somebody wrote it, entry by entry: an entry with a mistake is left out. Its examples are tried
 * by teamRules.ts.
 */
export function readRulePack(raw: unknown): Checked<RulePack> {
  if (!isRecord(raw) || !Array.isArray(raw.phrases)) {
    return { value: undefined, problems: [i18n.t('policy.pack.needsPhrases')] };
  }
  const problems: string[] = [];
  if (raw.phrases.length > MOST_ENTRIES) {
    problems.push(i18n.t('policy.pack.tooMany', { count: raw.phrases.length, most: MOST_ENTRIES }));
  }
  const phrases = new Map<string, TeamPhrase>();
  for (const [at, entry] of raw.phrases.slice(0, MOST_ENTRIES).entries()) {
    const parsed = v.safeParse(phrase, entry);
    if (!parsed.success) problems.push(leftOut(entry, at, sayWrong(parsed.issues[0])));
    else if (phrases.has(parsed.output.id)) problems.push(leftOut(entry, at, i18n.t('policy.pack.idUsed')));
    else phrases.set(parsed.output.id, parsed.output);
  }
  const name = typeof raw.name === 'string' ? raw.name.trim().slice(0, 100) : '';
  return { value: { name, phrases: [...phrases.values()] }, problems };
}

function leftOut(entry: unknown, at: number, why: string): string {
  return isRecord(entry) && typeof entry.id === 'string'
    ? i18n.t('policy.pack.phraseLeftOut', { phrase: quote(entry.id), why })
    : i18n.t('policy.pack.entryLeftOut', { number: at + 1, why });
}

function sayWrong(issue: v.BaseIssue<unknown>): string {
  const field = String(issue.path?.[0]?.key ?? '');
  // Valibot has its own wording for what is missing.
  if (field === '') return i18n.t('policy.pack.noObject');
  return issue.message.startsWith('Invalid key') ? i18n.t('policy.pack.isMissing', { field }) : issue.message;
}
