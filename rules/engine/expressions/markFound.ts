import { readSentence } from '../sentences/readSentence';
import { readExpression } from './grammar';
import { compileNodes, NONE } from './program';

/**
 * A sentence with everything that an expression finds in [brackets], for trying out an expression. Unlike that of a
 * rule, it need not require a particular word.
 * @throws if the expression cannot be read
 */
export function markFound(expression: string, sentence: string): string {
  const program = compileNodes(readExpression(expression));
  const { words, original } = readSentence(sentence);
  let marked = '';
  let done = 0;
  for (let from = 0; from < words.count; from += 1) {
    words.captured = undefined;
    const behind = program(words, from);
    if (behind === NONE || behind === from) continue;
    const [first, last]: [number, number] = words.captured ?? [from, behind];
    const { start, end } = original({ start: words.words[first]?.start ?? 0, end: words.words[last - 1]?.end ?? 0 });
    marked += `${sentence.slice(done, start)}[${sentence.slice(start, end)}]`;
    done = end;
    from = behind - 1;
  }
  return marked + sentence.slice(done);
}
