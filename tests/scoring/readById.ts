import { linesOfReply, splitLine } from '../../rules/engine/sentences/sentences';
import { type LabelledReply, readLines } from './labelledReply';

/** What two readers found in a reply whose words are not ours to keep: positions, and not a word of it. */
interface FoundById extends Pick<LabelledReply, 'id' | 'recovery' | 'steps' | 'maybeSteps'> {
  labels: readonly { c: string; start: number; end: number; sure: boolean }[];
}

/**
 * Labelled replies of which only the findings are ours, joined with their texts.
 * @returns those whose texts are at hand; undefined where one of the files is not there
 */
export function readById(found: string, texts: string): LabelledReply[] | undefined {
  const replies = readLines<Pick<LabelledReply, 'id' | 'text' | 'context'>>(texts);
  const rows = readLines<FoundById>(found);
  if (!replies || !rows) return undefined;
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  return rows.flatMap(({ labels, ...row }) => {
    const reply = byId.get(row.id);
    if (!reply) return [];
    const sentences = sentencesIn(reply.text);
    const numbered = labels.map(({ c, start, sure }) => ({
      s: sentences.findIndex(([, end]) => start < end),
      c,
      sure,
    }));
    return [{ ...row, text: reply.text, context: reply.context, sentences, labels: numbered }];
  });
}

const sentencesIn = (text: string) =>
  linesOfReply(text).flatMap((line) =>
    splitLine(line.text).map(({ start, end }) => [line.start + start, line.start + end] as const),
  );
