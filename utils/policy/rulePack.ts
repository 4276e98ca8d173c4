import * as v from 'valibot';
import { CATEGORIES, type Severity } from '../../rules/types';
import { type Checked, isRecord, quote } from './problem';
import type { RulePack, TeamPhrase } from './teamPhrase';

export const SEVERITIES = ['warning', 'caution', 'hint'] as const satisfies Severity[];

const MOST_ENTRIES = 200;

const line = (most: number, name: string) => {
  const said = `${name} must be a text of 1 to ${most} characters`;
  return v.pipe(v.string(said), v.trim(), v.minLength(1, said), v.maxLength(most, said));
};
const lines = (least: number, most: number, name: string, longest = 300) => {
  const said = `${name} must be a list of ${least} to ${most} texts`;
  return v.pipe(
    v.array(
      v.pipe(v.string(said), v.maxLength(longest, `${name} has a text of more than ${longest} characters`)),
      said,
    ),
    v.minLength(least, said),
    v.maxLength(most, said),
  );
};
const choice = <const Options extends readonly string[]>(options: Options, name: string) =>
  v.picklist(options, `${name} must be one of ${options.join(', ')}`);

const phrase = v.object({
  id: v.pipe(
    v.string('id must be a text'),
    v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, 'id must be small letters, figures and hyphens, such as valued-guest'),
    v.maxLength(60, 'id must be 60 characters or fewer'),
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
 * A rule pack as it was written by somebody, entry by entry: an entry with a mistake is left out. Its examples are tried
 * by teamRules.ts.
 */
export function readRulePack(raw: unknown): Checked<RulePack> {
  if (!isRecord(raw) || !Array.isArray(raw.phrases)) {
    return { value: undefined, problems: ['A rule pack needs a list named “phrases”.'] };
  }
  const problems: string[] = [];
  if (raw.phrases.length > MOST_ENTRIES) {
    problems.push(`The rule pack has ${raw.phrases.length} entries, and ${MOST_ENTRIES} fit: the rest is left out.`);
  }
  const phrases = new Map<string, TeamPhrase>();
  for (const [at, entry] of raw.phrases.slice(0, MOST_ENTRIES).entries()) {
    const parsed = v.safeParse(phrase, entry);
    const name = isRecord(entry) && typeof entry.id === 'string' ? `The phrase ${quote(entry.id)}` : `Phrase ${at + 1}`;
    if (!parsed.success) problems.push(`${name} is left out: ${sayWrong(parsed.issues[0])}.`);
    else if (phrases.has(parsed.output.id)) problems.push(`${name} is left out: its id was used before.`);
    else phrases.set(parsed.output.id, parsed.output);
  }
  const name = typeof raw.name === 'string' ? raw.name.trim().slice(0, 100) : '';
  return { value: { name, phrases: [...phrases.values()] }, problems };
}

function sayWrong(issue: v.BaseIssue<unknown>): string {
  const field = String(issue.path?.[0]?.key ?? '');
  // What is missing, valibot says in words of its own.
  if (field === '') return 'it must be an object';
  return issue.message.startsWith('Invalid key') ? `${field} is missing` : issue.message;
}
