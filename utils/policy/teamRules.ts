import { readTeamPattern } from '../../rules/engine/expressions/teamPattern';
import type { LibraryRule } from '../../rules/engine/library/libraryRule';
import { TeamRules } from '../../rules/engine/library/teamRules';
import { teamId } from '../../rules/teamIds';
import { quote } from './problem';
import type { RulePack, TeamPhrase } from './teamPhrase';

/** A rule pack ready to run. */
export interface LoadedPack {
  /** Undefined where no phrase can be used. */
  rules: TeamRules | undefined;
  /** The phrases in use. */
  phrases: TeamPhrase[];
  /** Why the others are not, in sentences. */
  problems: string[];
}

/**
 * Makes a rule pack ready. A phrase that cannot be read, or does not do what its own examples say, is left out; the
 * others are used.
 */
export function loadPack({ phrases }: RulePack): LoadedPack {
  const kept: TeamPhrase[] = [];
  const problems: string[] = [];
  for (const phrase of phrases) {
    const problem = problemOf(phrase);
    if (problem) problems.push(`The phrase ${quote(phrase.id)} is left out: ${problem}`);
    else kept.push(phrase);
  }
  return { rules: kept.length > 0 ? new TeamRules(kept.map(ruleOf)) : undefined, phrases: kept, problems };
}

function problemOf(phrase: TeamPhrase): string | undefined {
  for (const pattern of [...phrase.phrases, ...phrase.except]) {
    try {
      readTeamPattern(pattern);
    } catch (error) {
      return `${quote(pattern)} ${(error as Error).message}.`;
    }
  }
  const team = new TeamRules([ruleOf(phrase)]);
  for (const example of phrase.flags) {
    const problem = problemOfExample(example, phrase, team);
    if (problem) return problem;
  }
  const wrong = phrase.allows.find((text) => team.placesIn(text).length > 0);
  return wrong === undefined ? undefined : `its example ${quote(wrong)} should stay silent, and is flagged.`;
}

function problemOfExample(example: string, { rewrites }: TeamPhrase, team: TeamRules): string | undefined {
  const [, before, words, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(example) ?? [];
  if (before === undefined || words === undefined || after === undefined) {
    return `its example ${quote(example)} needs one pair of [square brackets] around the words to flag.`;
  }
  const found = team.placesIn(`${before}${words}${after}`);
  const place = { start: before.length, end: before.length + words.length };
  if (found.length === 0) return `its example ${quote(example)} should be flagged, and is not.`;
  if (!found.some(({ start, end }) => start === place.start && end === place.end)) {
    return `in its example ${quote(example)} other words are flagged than those in brackets.`;
  }
  const rewrite = rewrites.find((text) => team.placesIn(`${before}${text}${after}`).length > 0);
  return rewrite === undefined ? undefined : `its own rewrite ${quote(rewrite)} would be flagged again.`;
}

function ruleOf({ id, phrases, except, category, severity, when, message, reason, rewrites }: TeamPhrase): LibraryRule {
  return {
    id: teamId(id),
    category,
    severity,
    when: when === 'recovery' ? 'recovery' : undefined,
    message,
    why: reason,
    source: [],
    evidence: 'practice',
    match: phrases.map(readTeamPattern),
    unless: except.map(readTeamPattern),
    rewrites,
    flags: {},
    allows: [],
  };
}
