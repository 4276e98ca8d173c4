import { remember } from '../expressions/memory';
import { findHits } from '../judging/findHits';
import type { JudgedSentence, RuleHit } from '../judging/judgement';
import { readSentence } from '../sentences/readSentence';
import { type Span, splitLine } from '../sentences/sentences';
import { DetectorIndex } from './detectorIndex';
import type { LibraryRule } from './libraryRule';

/** A team's own rules, ready to run beside the library. What they find in a sentence is remembered. */
export class TeamRules {
  private readonly index: DetectorIndex<LibraryRule>;
  private readonly hits = remember(4000, (sentence) => this.find(sentence));

  /** @throws when an expression of a rule cannot be read */
  constructor(rules: readonly LibraryRule[]) {
    this.index = new DetectorIndex(rules);
    while (this.index.readOne());
  }

  /** Adds what these rules find to the sentences of a line; a sentence without hits stays the same object. */
  addTo(sentences: readonly JudgedSentence[], line: string): JudgedSentence[] {
    return sentences.map((sentence) => {
      const hits = this.hits(line.slice(sentence.start, sentence.end));
      if (hits.length === 0) return sentence;
      const { judgement } = sentence;
      return { ...sentence, judgement: { ...judgement, hits: [...judgement.hits, ...hits] } };
    });
  }

  /** What these rules would mark in a line, whatever surrounds it. Offsets are into the line, in UTF-16 units. */
  placesIn(line: string): Span[] {
    return splitLine(line).flatMap(({ start, end }) =>
      this.hits(line.slice(start, end)).map((hit) => ({ start: start + hit.start, end: start + hit.end })),
    );
  }

  private find(sentence: string): RuleHit[] {
    const read = readSentence(sentence);
    return findHits(read, this.index.candidates(read.words));
  }
}
