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

/** A share of promises that were kept, with what it can be trusted for. */
export function keptWords(sum: PromiseSum) {
  return shareWords(sum.met, answeredOf(sum), 'promises');
}

/** How the share kept compares with that of the days before, as a clause: `up by 7 points`. */
export function keptChange(now: PromiseSum, then: PromiseSum): string {
  const [of, ofThen] = [answeredOf(now), answeredOf(then)];
  if (of < FEWEST || ofThen < FEWEST) return 'too few promises to compare';
  if (!sharesDiffer({ count: now.met, of }, { count: then.met, of: ofThen })) return 'about the same';
  const points = Math.round(100 * (now.met / of - then.met / ofThen));
  const size = Math.abs(points) === 1 ? '1 point' : `${Math.abs(points)} points`;
  return points < 0 ? `down by ${size}` : `up by ${size}`;
}

function keptCard(now: PromiseSum, then: PromiseSum | undefined): FigureCard {
  const words = keptWords(now);
  if (!then) return { label: 'Kept', ...words };
  const before = answeredOf(then) > 0 ? `${keptWords(then).figure} in the days before: ` : '';
  const change = keptChange(now, then);
  return { label: 'Kept', ...words, meaning: `${before}${before === '' ? capitalised(change) : change}` };
}

function endCard(end: (typeof PROMISE_ENDS)[number], now: PromiseSum, then: PromiseSum | undefined): FigureCard {
  const [label, meaning] = END_WORDS[end];
  const words = then && endedOf(then) > 0 ? `${inFigures(then[end])} in the days before` : undefined;
  return { label, figure: inFigures(now[end]), trust: meaning, ...(words && { meaning: words }) };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
