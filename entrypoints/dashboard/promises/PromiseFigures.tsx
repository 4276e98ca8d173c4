import { i18n } from '#i18n';
import { FEWEST } from '../../../utils/stats/figures/confidence';
import { sharesDiffer } from '../../../utils/stats/figures/shares';
import { PROMISE_ENDS, type PromiseCount } from '../../../utils/timers/promiseCounts';
import { answeredOf, endedOf, type PromiseSum, sumPromises } from '../../../utils/timers/promiseSums';
import { type FigureCard, FigureCards } from '../FigureCards';
import { inFigures, shareWords } from '../figureWords';
import type { CountedRows } from '../useCounted';
import { END_WORDS } from './promiseWords';

/** The share of promises that were kept, and how the others ended. */
export function PromiseFigures({ rows, before }: CountedRows<PromiseCount>) {
  const now = sumPromises(rows);
  const then = before && sumPromises(before.rows);
  return <FigureCards cards={[keptCard(now, then), ...PROMISE_ENDS.map((end) => endCard(end, now, then))]} />;
}

/** A share of promises that were kept, and how far it can be trusted. */
export function keptWords(sum: PromiseSum) {
  return shareWords(sum.met, answeredOf(sum), 'promises');
}

/** How the share kept compares with that of the days before, as a clause: `up by 7 points`. */
export function keptChange(now: PromiseSum, then: PromiseSum): string {
  const [of, ofThen] = [answeredOf(now), answeredOf(then)];
  if (of < FEWEST || ofThen < FEWEST) return i18n.t('promises.change.tooFew');
  if (!sharesDiffer({ count: now.met, of }, { count: then.met, of: ofThen })) return i18n.t('promises.change.same');
  const points = Math.round(100 * (now.met / of - then.met / ofThen));
  const size = Math.abs(points);
  return points < 0
    ? i18n.t('promises.change.down', size, { points: inFigures(size) })
    : i18n.t('promises.change.up', size, { points: inFigures(size) });
}

function keptCard(now: PromiseSum, then: PromiseSum | undefined): FigureCard {
  const card = { label: i18n.t('promises.kept.label'), ...keptWords(now) };
  if (!then) return card;
  if (answeredOf(then) === 0) return { ...card, meaning: i18n.t('promises.kept.noneBefore') };
  const [share, change] = [keptWords(then).figure, keptChange(now, then)];
  return { ...card, meaning: i18n.t('promises.kept.before', { share, change }) };
}

function endCard(end: (typeof PROMISE_ENDS)[number], now: PromiseSum, then: PromiseSum | undefined): FigureCard {
  const [label, meaning] = END_WORDS[end];
  const card = { label, figure: inFigures(now[end]), trust: meaning };
  if (!then || endedOf(then) === 0) return card;
  return { ...card, meaning: i18n.t('promises.kept.endedBefore', { count: inFigures(then[end]) }) };
}
