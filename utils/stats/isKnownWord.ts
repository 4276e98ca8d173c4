import { wordFinder } from '../../rules/engine/packed/wordFinder';
import { STEMS, WORDS } from './vocabulary';

const isWord = wordFinder(WORDS);

/** What English appends to a stem: "renovat" and "ions". Anything else makes it another word, or a name. */
const SUFFIX =
  /^(?:es|s|ed|d|er|ers|ing|ings|ion|ions|ation|ations|ment|ments|al|ally|ive|ively|ity|ly|ful|fully|less|able|ably|ible|ance|ence|i[sz](?:e|es|ed|ing|ation))?$/;
/** And only after a stem that is not a word itself: "serv" and "e". */
const REST = /^(?:e|ies|ied|ying)$/;
const CONTRACTED = new Set(["can't", "won't", "shan't", "ain't"]);
const ENDING = /(?<base>.+?)(?:n't|'(?:s|m|re|ve|ll|d)?)$/;

/**
 * Whether a word is one that the rules are written in, also with what is contracted or joined to it: "we'll",
 * "customer's".
 * @param word in lower case, with straight apostrophes
 */
export function isKnownWord(word: string): boolean {
  if (isWord(word) || CONTRACTED.has(word)) return true;
  const base = ENDING.exec(word)?.groups?.base;
  if (base !== undefined) return isWord(base) === true;
  return STEMS.some((stem) => {
    if (!word.startsWith(stem)) return false;
    const rest = word.slice(stem.length);
    return SUFFIX.test(rest) || (REST.test(rest) && !isWord(stem));
  });
}
