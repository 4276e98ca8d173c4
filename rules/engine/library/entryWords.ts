import { type Kind, kindOf } from '../expressions/vocabulary';

/**
 * The words by which the expressions of a list of rules or steps are found, so that none of them has to be read before a
 * sentence has such a word: "abusive insulting=3x 1a;accident=dt". After the words, the places of the expressions in that
 * list in base 36, each as the distance from the one before.
 */
export type EntryWords = string;

/** The words of `EntryWords` by their numbers. */
export function* readEntryWords(text: EntryWords): Generator<[kind: Kind, places: number[]], void> {
  for (const group of text.split(';')) {
    const [words = '', distances = ''] = group.split('=');
    let place = 0;
    const places = distances.split(' ').map((distance) => (place += Number.parseInt(distance, 36)));
    for (const word of words.split(' ')) yield [kindOf(word), places];
  }
}

/** Those of the product's rules and steps. */
export interface LibraryEntryWords {
  rules: EntryWords;
  steps: EntryWords;
}
