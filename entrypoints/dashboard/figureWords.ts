import { LOCALE } from '../../utils/language/locale';
import { differ, FEWEST, type Interval, poisson, type Rate, wilson } from '../../utils/stats/figures/confidence';

/** A figure in words, and how far it can be trusted. */
export interface FigureWords {
  /** Empty where there is nothing to say. */
  figure: string;
  /** The number of cases and the interval, or that there are too few. */
  trust: string;
}

const TOO_FEW = 'too few replies';

/** `1,234` */
export function inFigures(count: number): string {
  return count.toLocaleString(LOCALE);
}

/** A share with the interval after Wilson: `61%`. @param cases what the shares are of, in the plural */
export function shareWords(count: number, of: number, cases: string): FigureWords {
  if (of === 0) return { figure: '–', trust: `no ${cases}` };
  const { low, high } = wilson(count, of);
  const interval = `${Math.round(100 * low)}–${Math.round(100 * high)}%`;
  return { figure: `${Math.round((100 * count) / of)}%`, trust: trustOf(of, cases, interval) };
}

/** A rate with the exact interval of Poisson: `12.3`. @param per so many replies, or words, it is for */
export function rateWords({ count, of }: Rate, per: number, cases = 'replies'): FigureWords {
  if (of === 0) return { figure: '–', trust: `no ${cases}` };
  const { low, high }: Interval = poisson(count);
  const scaled = (number: number) => ((per * number) / of).toFixed(1);
  return { figure: scaled(count), trust: trustOf(of, cases, `${scaled(low)}–${scaled(high)}`) };
}

function trustOf(of: number, cases: string, interval: string): string {
  const number = `n = ${inFigures(of)} ${cases}`;
  if (of < FEWEST) return cases === 'replies' ? `${number}: ${TOO_FEW}` : `${number}: too few to say`;
  return `${number}, 95% interval ${interval}`;
}

/** How a rate compares with the one before it, as a clause: `down by a third`. */
export function changeWords(now: Rate, before: Rate): string {
  if (now.of < FEWEST || before.of < FEWEST) return 'too few replies to compare';
  if (!differ(now, before)) return 'about the same';
  if (before.count === 0) return 'up from none';
  const ratio = now.count / now.of / (before.count / before.of);
  return ratio < 1 ? `down by ${partWords(1 - ratio)}` : `up by ${partWords(ratio - 1)}`;
}

/** `a third`, `12%` */
function partWords(part: number): string {
  const known: [number, string][] = [
    [1 / 4, 'a quarter'],
    [1 / 3, 'a third'],
    [1 / 2, 'half'],
    [2 / 3, 'two thirds'],
    [3 / 4, 'three quarters'],
  ];
  const near = known.find(([size]) => Math.abs(part - size) < 0.02);
  return near ? near[1] : `${Math.round(100 * part)}%`;
}
