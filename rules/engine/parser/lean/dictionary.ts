import nlp from 'compromise/two';
import { packWords } from '../../packed/packWords';

/** What compromise knows once it has unpacked its dictionary and put all forms of its words there. */
interface Model {
  one: { lexicon: Words<string | string[]>; _multiCache: Words<number>; frozenLex: Words<string | string[]> };
  two: { switches: Words<string> };
}
type Words<Value> = Record<string, Value>;

const { one, two } = nlp.model() as unknown as Model;

const CAPITAL = /[A-Z]/;
// Emoticons such as ":P".
const isPlain = ([word]: [string, unknown]) => !CAPITAL.test(word);

// A build ships these as plain values (utils/build/shipValues.ts).

/** The tags of words, and of several together. */
export const LEXICON = packWords(Object.fromEntries(Object.entries(one.lexicon).filter(isPlain)));
/** The kinds between which a word's neighbours decide, such as "Noun|Verb". */
export const SWITCHES = packWords(two.switches);
/** How many words the longest entry of the lexicon has that begins with a word. */
export const LONGEST = packWords(one._multiCache);
/** Words whose tags are settled. */
export const FROZEN = one.frozenLex;
