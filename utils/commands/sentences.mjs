// Splits replies as the extension does, for the training of the reader: JSON Lines {"key","text"} in, {"key","sentences":[[start,end],…]} out.
import readline from 'node:readline';
import { loadModule } from './loadModule.mjs';

const { linesOfReply, splitLine } = await loadModule('rules/engine/sentences.ts');

/**
 * @param {string} text a reply
 * @returns {[number, number][]} where its sentences lie, in UTF-16 units
 */
function sentencesOf(text) {
  return linesOfReply(text).flatMap((line) =>
    splitLine(line.text).map(({ start, end }) => [line.start + start, line.start + end]),
  );
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { key, text } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ key, sentences: sentencesOf(text) })}\n`);
}
