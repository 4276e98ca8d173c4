import { remember } from '../expressions/memory';
import type { TeamRules } from '../library/teamRules';
import { type Span, splitLine } from '../sentences/sentences';
import { type Judgement, judgeSentence } from './judgeSentence';

/** A sentence of a line or a draft, and what it holds by itself. */
export interface JudgedSentence extends Span {
  judgement: Judgement;
}

// Longer lines are not remembered whole: typing on in one would keep it again with every key.
const LONGEST_LINE = 2000;

const judge = remember(4000, judgeSentence);

// Remembered too, as most lines stay while the agent types.
const judgeRemembered = remember(4000, judgeSentencesOf);

/**
 * Judges the sentences of a line, each by itself, with their places in the line. Pure.
 * @param team rules of the team's own, beside the library
 */
export function judgeLine(line: string, team?: TeamRules): JudgedSentence[] {
  const sentences = line.length > LONGEST_LINE ? judgeSentencesOf(line) : judgeRemembered(line);
  return team ? team.addTo(sentences, line) : sentences;
}

/** Judges those of a line's sentences that lie at some places in it, each by itself. Pure. */
export function judgeSpans(line: string, spans: readonly Span[], team?: TeamRules): JudgedSentence[] {
  const sentences = spans.map(({ start, end }) => ({ start, end, judgement: judge(line.slice(start, end)) }));
  return team ? team.addTo(sentences, line) : sentences;
}

function judgeSentencesOf(line: string): JudgedSentence[] {
  return judgeSpans(line, splitLine(line));
}
