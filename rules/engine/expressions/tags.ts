import { parse } from '../parser/parser';
import type { Term } from '../parser/term';
import type { Word } from './words';

/** compromise's tags of every word of a normalised sentence. */
export function tagsOf(text: string, words: readonly Word[]): ReadonlySet<string>[] {
  const terms = placed(parse(text));
  let at = 0;
  return words.map((word, number) => {
    // Both halves of a contraction have the same place, here and there; their order tells them apart.
    const half = words[number - 1]?.start === word.start;
    if (half && terms[at + 1]?.start === terms[at]?.start) at += 1;
    while (!half && at + 1 < terms.length && (terms[at]?.end ?? 0) <= word.start) at += 1;
    return terms[at]?.tags ?? new Set();
  });
}

function placed(terms: Term[]): { start: number; end: number; tags: ReadonlySet<string> }[] {
  let offset = 0;
  let word = { start: 0, end: 0 };
  return terms.map(({ pre, text, post, tags }) => {
    offset += pre.length;
    if (text !== '') word = { start: offset, end: offset + text.length };
    offset += text.length + post.length;
    return { ...word, tags };
  });
}
