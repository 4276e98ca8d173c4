/**
 * Three-letter pieces of which a text must hold one, for a pattern to match there: what spares most sentences the
 * pattern. Each set is a condition of its own; no set means that nothing is known.
 */
export type Anchors = ReadonlySet<string>[];

const PIECE = 3;

// Pieces of the most frequent words: nearly every sentence holds one of them, so they tell nothing.
const COMMON = new Set(
  'all and any are ate ave can con ear ent ere ess est eve for fro get had has hat hav hen her his hou ill ing ion ith les not oul oun our ous per rea rom she sta ted ter tha the thi tio uld ver was wer wit you'.split(
    ' ',
  ),
);

/** The pieces of every word of a text, in lower case. */
export function piecesOf(words: Iterable<string>): Set<string> {
  const pieces = new Set<string>();
  for (const word of words) {
    for (let at = 0; at + PIECE <= word.length; at += 1) pieces.add(word.slice(at, at + PIECE));
  }
  return pieces;
}

/** Reads from a pattern's source which pieces any match must hold. */
export function anchorsOf(pattern: RegExp): Anchors {
  return new PatternReader(pattern.source).alternatives();
}

/** About how many sentences hold one of these pieces, without a unit. */
export function breadth(pieces: ReadonlySet<string>): number {
  let sum = 0;
  for (const piece of pieces) sum += COMMON.has(piece) ? 50 : 1;
  return sum;
}

function rarestPiece(letters: string): string {
  const pieces = [...piecesOf([letters])];
  return pieces.find((piece) => !COMMON.has(piece)) ?? (pieces[0] as string);
}

/** Walks through a pattern once. What it does not know, it takes for something that demands nothing. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end of the group or of the pattern. */
  alternatives(): Anchors {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(this.sequence());
    }
    if (all.length === 1) return all[0] ?? [];
    // One alternative may match without the pieces of another: only one piece of each can be asked for, together.
    const together = new Set<string>();
    for (const anchors of all) {
      const narrowest = [...anchors].sort((a, b) => breadth(a) - breadth(b))[0];
      if (!narrowest) return [];
      for (const piece of narrowest) together.add(piece);
    }
    return [together];
  }

  private sequence(): Anchors {
    const anchors: ReadonlySet<string>[] = [];
    let letters = '';
    const endWord = () => {
      if (letters.length >= PIECE) anchors.push(new Set([rarestPiece(letters)]));
      letters = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      const letter = /^[a-z]/i.exec(this.source[this.at] as string)?.[0];
      if (letter) {
        this.at += 1;
        if (this.quantifier() === '') letters += letter.toLowerCase();
        else endWord();
        continue;
      }
      endWord();
      const inner = this.atom();
      if (!/^(?:[?*]|\{0)/.test(this.quantifier())) anchors.push(...inner);
    }
    endWord();
    return anchors;
  }

  /** Anything but a letter: a group gives what it demands, all else demands nothing. */
  private atom(): Anchors {
    const first = this.source[this.at];
    if (first === '(') return this.group();
    if (first === '[') {
      const end = /^\[\^?\]?(?:\\.|[^\]\\])*\]/.exec(this.source.slice(this.at));
      this.at += end?.[0].length ?? 1;
    } else if (first === '\\') {
      const escaped = /^\\(?:[pPu]\{[^}]*\}|x..|u....|k<[^>]*>|.)/.exec(this.source.slice(this.at));
      this.at += escaped?.[0].length ?? 2;
    } else this.at += 1;
    return [];
  }

  private group(): Anchors {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    const inner = this.alternatives();
    this.at += 1;
    return /[=!]$/.test(opening) ? [] : inner;
  }

  /** Reads the quantifier behind an atom; empty when there is none. */
  private quantifier(): string {
    const quantifier = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += quantifier.length;
    return quantifier;
  }
}
