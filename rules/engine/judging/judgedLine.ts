import { endsIn, type Piece, piecesOf, type Span } from '../sentences/sentences';
import { type Edit, type SplitLine, splitAfterEdit } from '../sentences/splitAfterEdit';
import type { JudgedSentence } from './judgement';
import type { LineAlone } from './lineAlone';

/** Judges the sentences at these places in a line. */
export type JudgeSpans = (line: string, spans: readonly Span[]) => JudgedSentence[];

/** A piece of a line with its sentences judged. */
interface JudgedPiece extends Piece {
  sentences: JudgedSentence[];
}

/** A line of a draft that can be judged by itself, with its sentences. */
export interface JudgedLine extends LineAlone, SplitLine<JudgedPiece> {}

/** A line before and after an edit. */
export interface EditedLine {
  line: JudgedLine;
  /** The sentences that the edit may have changed, in their order; offsets into the line. */
  before: JudgedSentence[];
  now: JudgedSentence[];
}

/** Judges the sentences of a line. */
export function judgedLine(line: LineAlone, judge: JudgeSpans): JudgedLine {
  const { text } = line;
  return { ...line, pieces: judged(text, piecesOf(text, 0, text.length, endsIn(text)), judge) };
}

/**
 * Judges a line after an edit, at the cost of the sentences around it.
 * @param edit with offsets from the beginning of the line
 */
export function judgedAfterEdit(old: JudgedLine, line: LineAlone, edit: Edit, judge: JudgeSpans): EditedLine {
  const { text } = line;
  const changed = splitAfterEdit(old, text, edit);
  if (!changed) {
    const whole = judgedLine(line, judge);
    return { line: whole, before: sentencesOf(old.pieces), now: sentencesOf(whole.pieces) };
  }
  const { kept, moved } = changed;
  const pieces = judged(text, changed.pieces, judge);
  const behind = old.pieces.length - moved;
  return {
    line: {
      ...line,
      pieces: [
        ...old.pieces.slice(0, kept),
        ...pieces,
        ...old.pieces.slice(behind).map((piece) => movedBy(piece, text.length - old.text.length)),
      ],
    },
    before: sentencesOf(old.pieces.slice(kept, behind)),
    now: sentencesOf(pieces),
  };
}

function judged(text: string, pieces: readonly Piece[], judge: JudgeSpans): JudgedPiece[] {
  return pieces.map(({ end, sentences }) => ({ end, sentences: judge(text, sentences) }));
}

const sentencesOf = (pieces: readonly JudgedPiece[]) => pieces.flatMap(({ sentences }) => sentences);

function movedBy(piece: JudgedPiece, growth: number): JudgedPiece {
  return {
    end: piece.end + growth,
    sentences: piece.sentences.map(({ start, end, judgement }) => ({
      start: start + growth,
      end: end + growth,
      judgement,
    })),
  };
}
