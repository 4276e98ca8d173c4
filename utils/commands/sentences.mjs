// Splits replies as the extension does, for the training of the reader: JSON Lines {"key","text"} in, {"key","sentences":[[start,end],…]} out.
import readline from 'node:readline';
import { loadModule } from './loadModule.mjs';

const { linesOfReply, splitLine } = await loadModule('rules/engine/sentences/sentences.ts');

/**
 * @param {string} text a reply
 * @returns {[number, number][]} the offsets of its sentences, in UTF-16 units
 */
function sentencesOf(text) {
  /** @type {import('../../rules/engine/sentences/sentences').Line[]} */
  const lines = linesOfReply(text);
  return lines.flatMap((line) => {
    /** @type {import('../../rules/engine/sentences/sentences').Span[]} */
    const spans = splitLine(line.text);
    return spans.map(({ start, end }) => /** @type {[number, number]} */ ([line.start + start, line.start + end]));
  });
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { key, text } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ key, sentences: sentencesOf(text) })}\n`);
}
