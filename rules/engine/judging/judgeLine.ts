import { remember } from '../expressions/memory';
import type { TeamRules } from '../library/teamRules';
import { type Span, splitLine } from '../sentences/sentences';
import type { JudgedSentence } from './judgement';
import type { SentenceJudge } from './judgeSentence';

/** Judges lines sentence by sentence, and remembers what it judged. */
export interface LineJudge {
  /**
   * Judges the sentences of a line, each by itself, with their places in the line. Pure.
   * @param team rules of the team's own, beside the library
   */
  judgeLine(line: string, team?: TeamRules): JudgedSentence[];
  /** Judges those of a line's sentences that lie at some places in it, each by itself. Pure. */
  judgeSpans(line: string, spans: readonly Span[], team?: TeamRules): JudgedSentence[];
}

// Longer lines are not remembered whole: typing on in one would store it again with every key.
const LONGEST_LINE = 2000;

/** Makes what judges lines, with memories of its own. */
export function createLineJudge(judgeSentence: SentenceJudge['judgeSentence']): LineJudge {
  const judge = remember(4000, judgeSentence);
  // Remembered too, as most lines stay as they are while the agent types.
  const judgeRemembered = remember(4000, judgeSentencesOf);

  function judgeLine(line: string, team?: TeamRules): JudgedSentence[] {
    const sentences = line.length > LONGEST_LINE ? judgeSentencesOf(line) : judgeRemembered(line);
    return team ? team.addTo(sentences, line) : sentences;
  }

  function judgeSpans(line: string, spans: readonly Span[], team?: TeamRules): JudgedSentence[] {
    const sentences = spans.map(({ start, end }) => ({ start, end, judgement: judge(line.slice(start, end)) }));
    return team ? team.addTo(sentences, line) : sentences;
  }

  function judgeSentencesOf(line: string): JudgedSentence[] {
    return judgeSpans(line, splitLine(line));
  }

  return { judgeLine, judgeSpans };
}
