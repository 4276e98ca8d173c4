import path from 'node:path';
import { isHeldOut } from './heldOut';
import { type LabelledPair, type LabelledReply, readLines } from './labelledReply';
import { readById } from './readById';

export interface LabelledSet {
  name: string;
  replies: readonly LabelledReply[];
}

/** Real replies name the brand that wrote them. */
type RealReply = LabelledReply & { brand?: string };

/**
 * The labelled replies at hand, each set with what the reader did not learn from. The real ones are stored beside the
 * project or nowhere.
 * @param root the project's folder
 */
export function labelledSets(root: string): LabelledSet[] {
  const corpus = path.join(root, '../shared/corpus');
  const own = path.join(root, 'tests/rules/replies');
  const sets: [name: string, replies: LabelledReply[] | undefined][] = [
    [
      'Real replies that two people read (probabilities were calibrated on them too)',
      readLines(path.join(corpus, 'dev.jsonl')),
    ],
    [
      'Real replies of brands that training left out',
      readLines<RealReply>(path.join(corpus, 'train.jsonl'))?.filter(({ brand }) => isHeldOut(`real ${brand ?? ''}`)),
    ],
    [
      'Real replies drawn at random, that two people read and training left out',
      readById(path.join(root, 'tests/scoring/labels/random.jsonl'), path.join(corpus, 'unlabelled.jsonl')),
    ],
    [
      'Support e-mails that training left out',
      readLines<LabelledReply>(path.join(corpus, 'mails.jsonl'))?.filter(({ id }) =>
        isHeldOut(`mails ${id.slice(0, 2)}/${id}`),
      ),
    ],
    [
      'Our own that training left out (the rules were written after them)',
      readLines<LabelledReply>(path.join(own, 'read.jsonl'))?.filter(({ id }) =>
        isHeldOut(`own ${id.split('-')[0]}/${id}`),
      ),
    ],
    ['Our own, kept apart: do not read them', readLines(path.join(own, 'kept-apart.jsonl'))],
    [
      'Our own, written when rules and reader were done: do not read them',
      readLines(path.join(own, 'written-after.jsonl')),
    ],
  ];
  return sets.flatMap(([name, replies]) => (replies ? [{ name, replies }] : []));
}

/** The minimal pairs that training left out; undefined where none are at hand. */
export function labelledPairs(root: string): LabelledPair[] | undefined {
  const pairs = readLines<LabelledPair>(path.join(root, '../shared/corpus/pairs.jsonl'));
  return pairs?.filter(({ id }) => isHeldOut(`pairs/${id}`));
}
