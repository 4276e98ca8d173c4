import { i18n } from '#i18n';
import { quote } from './problem';

/** How the rules say it, in English only, and the message that says the same in the language of the interface. */
const FAULTS = [
  [/^may hold letters /, 'letters'],
  [/^has brackets that do not match$/, 'brackets'],
  [/^has more than (\d+) words$/, 'tooManyWords'],
  [/^has more than (\d+) stars$/, 'tooManyStars'],
  [/^has more than (\d+) choices$/, 'tooManyChoices'],
  [/^must begin and end with a word$/, 'ends'],
  [/^has “\|” outside round brackets$/, 'bar'],
  [/^has an empty choice$/, 'emptyChoice'],
  [/^needs (\d+) letters or more before a star$/, 'shortStem'],
  [/^may hold a star /, 'star'],
  [/^has a part without letters$/, 'noLetters'],
] as const;

/**
 * What is wrong with the pattern of a team's phrase, for the middle of a sentence.
 * @param fault as the error of rules/engine/expressions/teamPattern.ts says it
 */
export function sayPattern(text: string, fault: string): string {
  const pattern = quote(text);
  for (const [said, key] of FAULTS) {
    const [found, limit = ''] = said.exec(fault) ?? [];
    if (found !== undefined) return i18n.t(`policy.pattern.${key}`, { pattern, limit });
  }
  return `${pattern} ${fault}`;
}
