import { PatternError, type PatternFault, readTeamPattern } from '../../rules/engine/expressions/teamPattern';
import type { LibraryRule } from '../../rules/engine/library/libraryRule';
import { TeamRules } from '../../rules/engine/library/teamRules';
import { teamId } from '../../rules/teamIds';
import type { RulePack, TeamPhrase } from './teamPhrase';

/** A rule pack ready to run. */
export interface LoadedPack {
  /** Undefined where no phrase can be used. */
  rules: TeamRules | undefined;
  /** The phrases in use. */
  phrases: TeamPhrase[];
  /** Why the others are not; sayMistake.ts turns it into text, as workers, which load packs too, have no words. */
  mistakes: PhraseMistake[];
}

/** Why a phrase of a pack cannot be used. */
export type PhraseMistake = Mistake & {
  /** The phrase’s. */
  id: string;
};

type Mistake = {
  /** The pattern, example or rewrite that is wrong, in the team’s own words. */
  text: string;
} & (
  | { kind: 'pattern'; fault: PatternFault }
  | { kind: 'noBrackets' | 'notFlagged' | 'otherWords' | 'notSilent' | 'rewriteFlagged' }
);

/**
 * Makes a rule pack ready. A phrase that cannot be read, or does not do what its own examples say, is left out; the
 * others are used.
 */
export function loadPack({ phrases }: RulePack): LoadedPack {
  const kept: TeamPhrase[] = [];
  const mistakes: PhraseMistake[] = [];
  for (const phrase of phrases) {
    const mistake = mistakeIn(phrase);
    if (mistake) mistakes.push({ id: phrase.id, ...mistake });
    else kept.push(phrase);
  }
  return { rules: kept.length > 0 ? new TeamRules(kept.map(ruleOf)) : undefined, phrases: kept, mistakes };
}

function mistakeIn(phrase: TeamPhrase): Mistake | undefined {
  for (const pattern of [...phrase.phrases, ...phrase.except]) {
    try {
      readTeamPattern(pattern);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      return { kind: 'pattern', text: pattern, fault: error.fault };
    }
  }
  const team = new TeamRules([ruleOf(phrase)]);
  for (const example of phrase.flags) {
    const mistake = mistakeInExample(example, phrase, team);
    if (mistake) return mistake;
  }
  const wrong = phrase.allows.find((text) => team.placesIn(text).length > 0);
  return wrong === undefined ? undefined : { kind: 'notSilent', text: wrong };
}

function mistakeInExample(example: string, { rewrites }: TeamPhrase, team: TeamRules): Mistake | undefined {
  const [, before, words, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(example) ?? [];
  if (before === undefined || words === undefined || after === undefined) {
    return { kind: 'noBrackets', text: example };
  }
  const found = team.placesIn(`${before}${words}${after}`);
  const place = { start: before.length, end: before.length + words.length };
  if (found.length === 0) return { kind: 'notFlagged', text: example };
  if (!found.some(({ start, end }) => start === place.start && end === place.end)) {
    return { kind: 'otherWords', text: example };
  }
  const rewrite = rewrites.find((text) => team.placesIn(`${before}${text}${after}`).length > 0);
  return rewrite === undefined ? undefined : { kind: 'rewriteFlagged', text: rewrite };
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
