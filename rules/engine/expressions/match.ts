import { type Contraction, contractionIn } from '../sentences/contraction';
import { lengthOfOpening } from '../sentences/opening';
import type { Span } from '../sentences/sentences';
import type { CompiledExpression } from './expression';
import { NONE, type Words } from './program';
import { tagsOf } from './tags';
import { countOfKinds, type Kind, kindsOf } from './vocabulary';
import { type Word, wordsIn } from './words';

/** Where an expression matches. */
export interface Match extends Span {
  /** Set if it begins with the second half of a contraction, "will" of "We'll"; the place then covers both halves. */
  contraction?: Contraction;
}

let nextSerial = 1;

const BREAK = /[,;:()"!?.]|\s-/;

/** A normalised sentence as expressions see it. compromise parses it only if a match depends on a tag. */
export class SentenceText implements Words {
  readonly serial = nextSerial++;
  readonly words: readonly Word[];
  readonly count: number;
  captured: [from: number, to: number] | undefined;
  private present: ReadonlySet<Kind> = new Set();
  private kinds: (readonly Kind[])[] = [];
  private kindsKnown = -1;
  private opening: number | undefined;
  private tags: ReadonlySet<string>[] | undefined;

  constructor(readonly text: string) {
    this.words = wordsIn(text);
    this.count = this.words.at(-1)?.readings[0] === '?' ? this.words.length - 1 : this.words.length;
    this.readKinds();
  }

  /** The kinds of its words. */
  get kindsPresent(): ReadonlySet<Kind> {
    this.readKinds();
    return this.present;
  }

  /** Reads the kinds of its words, again where expressions that were read since look for more of them. */
  private readKinds(): void {
    if (this.kindsKnown === countOfKinds()) return;
    this.kindsKnown = countOfKinds();
    this.kinds = this.words.map(kindsOf);
    this.present = new Set(this.kinds.flat());
  }

  /** Whether one of these words is in the sentence. */
  holds(wanted: ReadonlySet<Kind>): boolean {
    return overlap(this.kindsPresent, wanted);
  }

  /** Whether a word of each of these sets is in the sentence. @param from the first set to check */
  holdsAll(needs: readonly ReadonlySet<Kind>[], from = 0): boolean {
    const present = this.kindsPresent;
    for (let number = from; number < needs.length; number += 1) {
      if (!overlap(present, needs[number] as ReadonlySet<Kind>)) return false;
    }
    return true;
  }

  isOneOf(place: number, wanted: ReadonlySet<Kind>): boolean {
    const kinds = this.kinds[place];
    if (kinds === undefined) return false;
    for (const kind of kinds) if (wanted.has(kind)) return true;
    return false;
  }

  isLoose(place: number): boolean {
    return this.words[place]?.loose === true;
  }

  isTagged(place: number, tag: string): boolean {
    this.tags ??= tagsOf(this.text, this.words);
    return this.tags[place]?.has(tag) === true;
  }

  startsStatement(place: number): boolean {
    if (place === 0) return true;
    this.opening ??= lengthOfOpening(this.text);
    return this.words[place]?.start === this.opening;
  }

  startsClause(place: number): boolean {
    if (place === 0) return true;
    const before = this.words[place - 1] as Word;
    return BREAK.test(this.text.slice(before.end, this.words[place]?.start ?? this.text.length));
  }

  /** Where the expression matches: offsets into the normalised text, in order. */
  find(expression: CompiledExpression): Match[] {
    if (!this.holdsAll(expression.needs)) return [];
    const program = expression.program();
    const first = expression.first();
    const found: Match[] = [];
    for (let place = 0; place < this.words.length; place += 1) {
      // The word alone rules most places out; a loose one may be skipped.
      if (first && !this.isOneOf(place, first) && !this.isLoose(place)) continue;
      this.captured = undefined;
      const end = program(this, place);
      if (end === NONE || end === place) continue;
      const [from, to]: [number, number] = this.captured ?? [place, end];
      found.push(this.placeOf(from, to));
      place = end - 1;
    }
    return found;
  }

  /** Where a word ends; a first half, "Someone" of "Someone'll", ends before the second. */
  private endOf(number: number): number {
    const { start, end } = this.words[number] as Word;
    const next = this.words[number + 1];
    if (next?.start !== start) return end;
    const { ending = '' } = contractionIn(this.text.slice(start, end), next.readings) ?? {};
    return end - ending.length;
  }

  /** The place of the words from one number up to another, which is not included. */
  private placeOf(from: number, to: number): Match {
    const first = this.words[from];
    const last = this.words[to - 1];
    if (!first || !last) return { start: 0, end: 0 };
    const place = { start: first.start, end: this.endOf(to - 1) };
    if (this.words[from - 1]?.start !== first.start) return place;
    const contraction = contractionIn(this.text.slice(first.start, first.end), first.readings);
    return contraction ? { ...place, contraction } : place;
  }
}

function overlap(a: ReadonlySet<Kind>, b: ReadonlySet<Kind>): boolean {
  if (a.size > b.size) return overlap(b, a);
  for (const kind of a) if (b.has(kind)) return true;
  return false;
}
