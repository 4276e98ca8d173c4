import jstat from 'jstat';

/** How many, out of how many. */
export interface Proportion {
  count: number;
  of: number;
}

/** The shares between which an agent falls if only chance sets them apart from the team. */
export interface Limits {
  low: number;
  high: number;
}

/** By chance, two in a hundred and two in a thousand are outside. */
export const WARNING = 0.95;
export const ALARM = 0.998;

/**
 * The control limits of a share around a target (Spiegelhalter 2005, https://doi.org/10.1002/sim.1970): the exact ones
 * of the binomial distribution, without interpolation, so that chance alone puts no more outside than stated.
 * @param target the share of the whole team, from 0 to 1
 * @param of cases; at least one
 * @param within the share of agents between the limits if only chance is at work
 */
export function limitsOf(target: number, of: number, within: number): Limits {
  const tail = (1 - within) / 2;
  const low = smallest(of, (count) => atMost(count, of, target) > tail);
  const high = smallest(of, (count) => atMost(count, of, target) >= 1 - tail);
  return { low: low / of, high: high / of };
}

/** The smallest count that meets a condition, as do all above it up to the largest, by bisection. */
function smallest(largest: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, largest];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function atMost(count: number, of: number, target: number): number {
  return count >= of ? 1 : jstat.binomial.cdf(count, of, target);
}

/** Where an agent is: within what chance explains, outside the warning limits, or outside both. */
export function standing({ count, of }: Proportion, target: number): 'within' | 'warning' | 'alarm' {
  const share = count / of;
  const isOutside = ({ low, high }: Limits) => share < low || share > high;
  if (isOutside(limitsOf(target, of, ALARM))) return 'alarm';
  return isOutside(limitsOf(target, of, WARNING)) ? 'warning' : 'within';
}
