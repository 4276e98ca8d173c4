import { compileExpression } from '../../rules/engine/expressions/expression';
import { type Kind, wordOf } from '../../rules/engine/expressions/vocabulary';
import type { EntryWords, LibraryEntryWords } from '../../rules/engine/library/entryWords';
import { rules, steps } from '../../rules/engine/library/library';

/** Of the product's library. A build ships it as a plain value (utils/build/shipValues.ts). */
export const ENTRY_WORDS: LibraryEntryWords = { rules: entryWordsOf(rules), steps: entryWordsOf(steps) };

function entryWordsOf(owners: readonly { match: readonly string[] }[]): EntryWords {
  const placesOf = new Map<Kind, number[]>();
  for (const [place, source] of owners.flatMap(({ match }) => match).entries()) {
    for (const kind of compileExpression(source).needs[0] ?? []) {
      placesOf.set(kind, [...(placesOf.get(kind) ?? []), place]);
    }
  }
  // The forms of a verb, for example, lead to the same expressions.
  const groups = new Map<string, string[]>();
  for (const [kind, places] of placesOf) {
    const distances = places.map((place, number) => (place - (places[number - 1] ?? 0)).toString(36)).join(' ');
    groups.set(distances, [...(groups.get(distances) ?? []), wordOf(kind)]);
  }
  return [...groups].map(([distances, words]) => `${words.join(' ')}=${distances}`).join(';');
}
