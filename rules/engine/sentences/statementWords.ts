import type { SentenceText } from '../expressions/match';

const words = (list: string) => new Set(list.split(' '));

/** Words that are a subject by themselves. */
export const PRONOUNS = words(
  'i we you he she it they there this these those nobody everyone everybody someone somebody everything something nothing',
);

/** Verbs that a question begins with: "could you". */
export const ASKING = words('can could would will shall may do does did is are was were have has');

/** Words that a question begins with: "which view do you need". */
export const QUESTION = words('what which who when where how why');

/** Where a subject of several words begins. */
export const ARTICLE = /^(?:a|an|the|our|your|my|all|both|each|every|no|some|most|many)$/;

/** The most words that a subject may have before its verb. */
export const LONGEST_SUBJECT = 7;

const FINITE = ['PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary'];

/** What compromise says of these hardly ever depends on the words around them: most sentences need no parse. */
const ALWAYS_FINITE = words(
  'am is are was were have has had do does did can could will would shall should may might must',
);
const NEVER_FINITE = new Set([
  ...PRONOUNS,
  ...words('a an the our your my their its all both each every no some most many any us them'),
  ...words('to of in on at by for from with into about via and or but so if as when while than how what which who'),
  ...words('not never always also very just only even still soon now again already however unfortunately please'),
]);

/** The word with this number in lower case, in its first reading; empty if there is none. */
export const wordAt = (sentence: SentenceText, place: number) => sentence.words[place]?.readings[0] ?? '';

/** Whether the word is a verb that carries a statement. It may cost a parse of the sentence. */
export function isFiniteVerb(sentence: SentenceText, place: number): boolean {
  const word = wordAt(sentence, place);
  if (NEVER_FINITE.has(word)) return false;
  // The 's of "the lamp's" need not be "is".
  if (ALWAYS_FINITE.has(word) && !sentence.isLoose(place)) return true;
  return FINITE.some((tag) => sentence.isTagged(place, tag));
}
