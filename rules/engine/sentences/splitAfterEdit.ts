import { isPlainLine, LOOKED_AT } from './sentenceEnds';
import { endsIn, type Piece, piecesOf } from './sentences';

/** Where a line changed: everything outside [start, oldEnd) of the old text is unchanged. UTF-16 offsets. */
export interface Edit {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/** A line in pieces that contain its sentences. */
export interface SplitLine<Part extends Piece = Piece> {
  text: string;
  pieces: readonly Part[];
}

/** The part of a line that has to be judged again after an edit. */
export interface Changed {
  /** How many pieces at the front are unchanged. */
  kept: number;
  /** The pieces after those, up to the ones that have only moved. */
  pieces: Piece[];
  /** How many pieces at the end have only moved, by as much as the line has grown. */
  moved: number;
}

/**
 * Splits a line into sentences after an edit, at the cost of the sentences around it: where one ends depends only on
 * the text nearby. The result is the same as that of splitting the whole line.
 * @returns undefined if the line has to be split as a whole
 */
export function splitAfterEdit({ text: before, pieces }: SplitLine, text: string, edit: Edit): Changed | undefined {
  if (!isPlainLine(text) || !isPlainLine(before)) return undefined;
  const growth = text.length - before.length;
  const isFar = ({ end }: Piece) => end + LOOKED_AT.behind <= edit.start;
  const kept = pieces.findLastIndex(isFar) + 1;
  const from = pieces[kept - 1]?.end ?? 0;
  const known = new Map(pieces.map(({ end }, number) => [end + growth, number]));
  // The last piece ends with the line, not at the end of a sentence.
  known.delete(text.length);
  const ends = endsIn(text, from, (end) => end - LOOKED_AT.before >= edit.newEnd && known.has(end));
  const last = ends.at(-1) ?? 0;
  const isMet = last - LOOKED_AT.before >= edit.newEnd && known.has(last);
  const moved = isMet ? pieces.length - 1 - (known.get(last) as number) : 0;
  const to = isMet ? last : text.length;
  return { kept, pieces: piecesOf(text, from, to, isMet ? ends.slice(0, -1) : ends), moved };
}
