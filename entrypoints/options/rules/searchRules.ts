import type { ListedRule, RuleGroup } from './catalogue';

/** The words of a text, in lower case, each after a space; hyphens and slashes split words. */
const wordsOf = (text: string) => ` ${text.toLowerCase().replaceAll('’', "'")}`.replace(/[^\p{L}\d']+/gu, ' ');

function textOf({ id, name, message, why, example, sources }: ListedRule, title: string): string {
  return wordsOf([id, name, title, message, why, example ?? '', ...sources.map((source) => source.title)].join(' '));
}

/**
 * The rules in which every word of a query begins a word: in their name, category, what they say and catch, or their
 * sources. All of them if the query is empty; groups without any are left out.
 */
export function searchRules(groups: readonly RuleGroup[], question: string): RuleGroup[] {
  const asked = wordsOf(question)
    .split(' ')
    .filter((word) => word !== '');
  const fits = (text: string) => asked.every((word) => text.includes(` ${word}`));
  return groups
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => fits(textOf(rule, group.title))) }))
    .filter(({ rules }) => rules.length > 0);
}
