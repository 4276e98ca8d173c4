import { remember } from '../expressions/memory';
import type { TeamRules } from '../library/teamRules';
import { type Span, splitLine } from '../sentences/sentences';
import type { JudgedSentence } from './judgement';
import type { SentenceJudge } from './judgeSentence';

/** Judges lines sentence by sentence, and remembers what it judged. */
export interface LineJudge {
  /**
   * Judges the sentences of a line, each by itself, with their places in the line. Pure.
   * @param team the team's own rules, in addition to the library
   */
  judgeLine(line: string, team?: TeamRules): JudgedSentence[];
  /** Judges the sentences at these places in a line, each by itself. Pure. */
  judgeSpans(line: string, spans: readonly Span[], team?: TeamRules): JudgedSentence[];
}

// Longer lines are not remembered whole: typing in one would store it again with every key.
const LONGEST_LINE = 2000;

/** Creates a judge of lines with memories of its own. */
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
