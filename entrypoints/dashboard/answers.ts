import { siteName } from '../../components/statistics/siteName';
import { ruleName } from '../../utils/coach/card/ruleName';
import { differ, FEWEST, wilson } from '../../utils/stats/figures/confidence';
import { flagsBy, reachedOf, resolvedOf, sheetsBy, sumsOf, wordingName } from '../../utils/stats/figures/sums';
import type { View } from '../../utils/stats/figures/views';
import { PAST_REPLIES } from '../../utils/stats/pastSite';
import type { Sheet } from '../../utils/stats/sheet';
import { changeWords, inFigures, rateWords } from './figureWords';

/** The answer to a question of a team lead. */
export interface Answer {
  question: string;
  /** The one figure or name of it. */
  figure: string;
  sentence: string;
  /** The part of the page that says more. */
  part: string;
}

/** A rule is disputed often from this share on, with 95 % confidence. */
const OFTEN = 0.05;
const NO_FLAGS = 'Nothing was flagged in these days.';

/** Which wording reached customers most often. */
export function mostHarm(sheets: readonly Sheet[]): Answer {
  const question = 'Which phrases hurt most?';
  const part = 'phrases';
  const [worst] = flagsBy(sheets, ({ ruleId }) => ruleId).values();
  if (!worst) return { question, part, figure: 'None', sentence: NO_FLAGS };
  const reached = reachedOf(worst.outcomes);
  if (reached === 0) {
    return { question, part, figure: 'None', sentence: 'No flagged phrase reached a customer. Well done.' };
  }
  const wordings = [...flagsBy(sheets, wordingName).values()].filter(({ ruleId }) => ruleId === worst.ruleId);
  const others = wordings.length > 1 ? ` and ${count(wordings.length - 1, 'other wording')} of it` : '';
  return {
    question,
    part,
    figure: `“${wordings[0]?.phrase}”`,
    sentence: `This${others} reached customers ${times(reached)}, and ${count(resolvedOf(worst.outcomes), 'flag')} of ${inFigures(worst.outcomes.shown)} ${resolvedOf(worst.outcomes) === 1 ? 'was' : 'were'} resolved.`,
  };
}

/** Whether fewer flags reach customers than before. @param isBeforeHidden there are too few agents before to say so */
export function progress(
  sheets: readonly Sheet[],
  before: readonly Sheet[] | undefined,
  isBeforeHidden = false,
): Answer {
  const question = 'Is it better than before?';
  const part = 'trend';
  const now = rateOf(sheets);
  if (isBeforeHidden) {
    const sentence = 'Too few agents wrote in the days before to show figures of theirs.';
    return { question, part, figure: 'Too few agents', sentence };
  }
  if (!before) {
    return { question, part, figure: '–', sentence: 'Choose a first and a last day to compare with the days before.' };
  }
  const then = rateOf(before);
  const change = changeWords(now, then);
  const figures = `${rateWords(now, 100).figure} flags per 100 replies reached customers; ${rateWords(then, 100).figure} in the days before.`;
  if (now.of < FEWEST || then.of < FEWEST) {
    const sentence = `There are ${count(now.of, 'reply', 'replies')} now and ${inFigures(then.of)} before: it takes ${FEWEST} of each to tell.`;
    return { question, part, figure: 'Too few replies', sentence };
  }
  return { question, part, figure: capitalised(change), sentence: figures };
}

/** Rules that agents call wrong so often that it is not chance, and how often. */
export function oftenDisputed(sheets: readonly Sheet[]): { ruleId: string; disputed: number; shown: number }[] {
  return [...flagsBy(sheets, ({ ruleId }) => ruleId).values()]
    .map(({ ruleId, outcomes: { disputed, shown } }) => ({ ruleId, disputed, shown }))
    .filter(({ disputed, shown }) => disputed > 1 && wilson(disputed, shown).low > OFTEN)
    .sort((one, other) => wilson(other.disputed, other.shown).low - wilson(one.disputed, one.shown).low);
}

/** Which rules are disputed often. */
export function falseAlarms(sheets: readonly Sheet[]): Answer {
  const question = 'Which flags are false alarms?';
  const part = 'rules';
  const often = oftenDisputed(sheets);
  const [first] = often;
  if (!first) {
    const { disputed, shown } = sumsOf(sheets).outcomes;
    const sentence =
      shown === 0
        ? NO_FLAGS
        : `Agents called ${inFigures(disputed)} of ${count(shown, 'flag')} wrong, and no rule stands out.`;
    return { question, part, figure: 'No rule stands out', sentence };
  }
  const rest = often.length > 1 ? `, then “${ruleName(often[1]?.ruleId ?? '')}”` : '';
  return {
    question,
    part,
    figure: `${count(often.length, 'rule')} disputed often`,
    sentence: `Most of all “${ruleName(first.ruleId)}”: agents called ${inFigures(first.disputed)} of its ${count(first.shown, 'flag')} wrong${rest}.`,
  };
}

/** In which helpdesk flags reach customers most often. @param isShown whether a helpdesk can be shown by itself */
export function whichHelpdesk(sheets: readonly Sheet[], isShown: (part: View) => boolean = () => true): Answer {
  const question = 'Which helpdesk needs help?';
  const part = 'helpdesks';
  const rates = [...sheetsBy(sheets, ({ site }) => site)]
    .filter(([site]) => isShown({ site }))
    .map(([site, own]) => ({ site, ...rateOf(own) }))
    // Past replies are no helpdesk: whatever was flagged in them had reached a customer.
    .filter(({ site, of }) => of >= FEWEST && site !== PAST_REPLIES)
    .sort((one, other) => other.count / other.of - one.count / one.of);
  const [first, second] = rates;
  if (!first) {
    return { question, part, figure: 'Too few replies', sentence: `No helpdesk has ${FEWEST} replies in these days.` };
  }
  const own = `${rateWords(first, 100).figure} flags per 100 replies reached customers in ${siteName(first.site)}`;
  if (!second)
    return { question, part, figure: siteName(first.site), sentence: `${own}. No other has ${FEWEST} replies.` };
  const sentence = `${own}, ${rateWords(second, 100).figure} in ${siteName(second.site)}.`;
  return { question, part, figure: differ(first, second) ? siteName(first.site) : 'No clear difference', sentence };
}

/** Flags that reached customers, on the replies that were sent. */
export function rateOf(sheets: readonly Sheet[]): { count: number; of: number } {
  const { replies, outcomes } = sumsOf(sheets);
  return { count: reachedOf(outcomes), of: replies.sent };
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${inFigures(number)} ${number === 1 ? one : many}`;
}

function times(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${inFigures(number)} times`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
