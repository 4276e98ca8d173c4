import type { TeamRules } from '../library/teamRules';
import { endsIn, type Piece, piecesOf } from '../sentences/sentences';
import { type Edit, type SplitLine, splitAfterEdit } from '../sentences/splitAfterEdit';
import { type JudgedSentence, judgeSpans } from './judgeLine';
import type { LineAlone } from './lineAlone';

/** A piece of a line, its sentences judged. */
interface JudgedPiece extends Piece {
  sentences: JudgedSentence[];
}

/** A line of a draft that is judged by itself, with its sentences. */
export interface JudgedLine extends LineAlone, SplitLine<JudgedPiece> {}

/** What an edit has made of a line. */
export interface EditedLine {
  line: JudgedLine;
  /** The sentences that may be other ones now, in their order; offsets into the line. */
  before: JudgedSentence[];
  now: JudgedSentence[];
}

/** Judges the sentences of a line. @param team rules of the team's own, beside the library */
export function judgedLine(line: LineAlone, team: TeamRules | undefined): JudgedLine {
  const { text } = line;
  return { ...line, pieces: judged(text, piecesOf(text, 0, text.length, endsIn(text)), team) };
}

/**
 * Judges a line after an edit, at the cost of the sentences around it.
 * @param edit in the line that was judged, from its beginning on
 */
export function judgedAfterEdit(old: JudgedLine, line: LineAlone, edit: Edit, team: TeamRules | undefined): EditedLine {
  const { text } = line;
  const changed = splitAfterEdit(old, text, edit);
  if (!changed) {
    const whole = judgedLine(line, team);
    return { line: whole, before: sentencesOf(old.pieces), now: sentencesOf(whole.pieces) };
  }
  const { kept, moved } = changed;
  const pieces = judged(text, changed.pieces, team);
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

function judged(text: string, pieces: readonly Piece[], team: TeamRules | undefined): JudgedPiece[] {
  return pieces.map(({ end, sentences }) => ({ end, sentences: judgeSpans(text, sentences, team) }));
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
