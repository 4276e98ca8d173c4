import { i18n } from '#i18n';
import { siteName } from '../../components/statistics/siteName';
import { ruleName } from '../../utils/coach/card/ruleName';
import { differ, FEWEST, type Rate, wilson } from '../../utils/stats/figures/confidence';
import {
  flagsBy,
  type Outcomes,
  reachedOf,
  resolvedOf,
  sheetsBy,
  sumsOf,
  wordingName,
} from '../../utils/stats/figures/sums';
import type { View } from '../../utils/stats/figures/views';
import { PAST_REPLIES } from '../../utils/stats/pastSite';
import type { Sheet } from '../../utils/stats/sheet';
import { capitalised, changeWords, inFigures, rateWords } from './figureWords';

/** The answer to a question of a team lead. */
export interface Answer {
  question: string;
  /** Its one figure or name. */
  figure: string;
  /** Whether that is a phrase of a reply, which is English. */
  isPhrase?: boolean;
  sentence: string;
  /** The part of the page that says more. */
  part: string;
}

/** A rule is disputed often from this share on, with 95 % confidence. */
const OFTEN = 0.05;

/** Which wording reached customers most often. */
export function mostHarm(sheets: readonly Sheet[]): Answer {
  const question = i18n.t('dashboard.answers.harm.question');
  const part = 'phrases';
  const none = i18n.t('dashboard.answers.none');
  const [worst] = flagsBy(sheets, ({ ruleId }) => ruleId).values();
  if (!worst) return { question, part, figure: none, sentence: i18n.t('dashboard.answers.noFlags') };
  const reached = reachedOf(worst.outcomes);
  if (reached === 0) {
    return { question, part, figure: none, sentence: i18n.t('dashboard.answers.harm.noneReached') };
  }
  const wordings = [...flagsBy(sheets, wordingName).values()].filter(({ ruleId }) => ruleId === worst.ruleId);
  const others = wordings.length - 1;
  const resolved = resolvedWords(worst.outcomes);
  const values = { times: timesWords(reached), resolved };
  return {
    question,
    part,
    figure: i18n.t('dashboard.quoted', { words: wordings[0]?.phrase ?? '' }),
    isPhrase: true,
    sentence:
      others > 0
        ? i18n.t('dashboard.answers.harm.reachedWithOthers', others, { ...values, count: inFigures(others) })
        : i18n.t('dashboard.answers.harm.reached', values),
  };
}

/** Whether fewer flags reach customers than before. @param isBeforeHidden there are too few agents before to say so */
export function progress(
  sheets: readonly Sheet[],
  before: readonly Sheet[] | undefined,
  isBeforeHidden = false,
): Answer {
  const question = i18n.t('dashboard.answers.progress.question');
  const part = 'trend';
  const now = rateOf(sheets);
  if (isBeforeHidden) {
    const sentence = i18n.t('dashboard.answers.progress.tooFewAgentsBefore');
    return { question, part, figure: i18n.t('dashboard.answers.progress.tooFewAgents'), sentence };
  }
  if (!before) {
    return { question, part, figure: '–', sentence: i18n.t('dashboard.answers.progress.chooseDays') };
  }
  const then = rateOf(before);
  if (now.of < FEWEST || then.of < FEWEST) {
    const counts = { count: inFigures(now.of), before: inFigures(then.of), needed: inFigures(FEWEST) };
    const sentence = i18n.t('dashboard.answers.progress.tooFewReplies', now.of, counts);
    return { question, part, figure: i18n.t('dashboard.answers.tooFewReplies'), sentence };
  }
  const sentence = i18n.t('dashboard.answers.progress.rates', { now: per100(now), before: per100(then) });
  return { question, part, figure: capitalised(changeWords(now, then)), sentence };
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
  const question = i18n.t('dashboard.answers.falseAlarms.question');
  const part = 'rules';
  const often = oftenDisputed(sheets);
  const [first, second] = often;
  if (!first) {
    const { disputed, shown } = sumsOf(sheets).outcomes;
    const counts = { disputed: inFigures(disputed), count: inFigures(shown) };
    const sentence =
      shown === 0
        ? i18n.t('dashboard.answers.noFlags')
        : i18n.t('dashboard.answers.falseAlarms.fewDisputed', shown, counts);
    return { question, part, figure: i18n.t('dashboard.answers.falseAlarms.noRule'), sentence };
  }
  const { shown } = first;
  const most = { rule: ruleName(first.ruleId), disputed: inFigures(first.disputed), count: inFigures(shown) };
  return {
    question,
    part,
    figure: i18n.t('dashboard.answers.falseAlarms.oftenDisputed', often.length, { count: inFigures(often.length) }),
    sentence: second
      ? i18n.t('dashboard.answers.falseAlarms.mostAndNext', shown, { ...most, next: ruleName(second.ruleId) })
      : i18n.t('dashboard.answers.falseAlarms.most', shown, most),
  };
}

/** In which helpdesk flags reach customers most often. @param isShown whether a helpdesk can be shown by itself */
export function whichHelpdesk(sheets: readonly Sheet[], isShown: (part: View) => boolean = () => true): Answer {
  const question = i18n.t('dashboard.answers.helpdesk.question');
  const part = 'helpdesks';
  const needed = inFigures(FEWEST);
  const rates = [...sheetsBy(sheets, ({ site }) => site)]
    .filter(([site]) => isShown({ site }))
    .map(([site, own]) => ({ site, ...rateOf(own) }))
    // Past replies are not a helpdesk: whatever was flagged in them had reached a customer.
    .filter(({ site, of }) => of >= FEWEST && site !== PAST_REPLIES)
    .sort((one, other) => other.count / other.of - one.count / one.of);
  const [first, second] = rates;
  if (!first) {
    const sentence = i18n.t('dashboard.answers.helpdesk.tooFewReplies', { needed });
    return { question, part, figure: i18n.t('dashboard.answers.tooFewReplies'), sentence };
  }
  const helpdesk = siteName(first.site);
  const rate = per100(first);
  if (!second) {
    const sentence = i18n.t('dashboard.answers.helpdesk.one', { rate, helpdesk, needed });
    return { question, part, figure: helpdesk, sentence };
  }
  const next = { nextRate: per100(second), next: siteName(second.site) };
  return {
    question,
    part,
    figure: differ(first, second) ? helpdesk : i18n.t('dashboard.answers.helpdesk.noDifference'),
    sentence: i18n.t('dashboard.answers.helpdesk.two', { rate, helpdesk, ...next }),
  };
}

/** Flags that reached customers, per reply that was sent. */
export function rateOf(sheets: readonly Sheet[]): Rate {
  const { replies, outcomes } = sumsOf(sheets);
  return { count: reachedOf(outcomes), of: replies.sent };
}

function per100(rate: Rate): string {
  return rateWords(rate, 100).figure;
}

function resolvedWords(outcomes: Outcomes): string {
  const resolved = resolvedOf(outcomes);
  const counts = { count: inFigures(resolved), shown: inFigures(outcomes.shown) };
  return i18n.t('dashboard.answers.harm.resolved', resolved, counts);
}

function timesWords(count: number): string {
  if (count === 1) return i18n.t('dashboard.answers.harm.once');
  if (count === 2) return i18n.t('dashboard.answers.harm.twice');
  return i18n.t('dashboard.answers.harm.times', { count: inFigures(count) });
}
