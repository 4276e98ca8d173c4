import { FEWEST, type Rate, wilson } from './confidence';

/**
 * Whether two shares differ by more than chance explains: the 95 % interval of their difference after Newcombe 1998,
 * built from Wilson's for each of them, excludes 0
 * (https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I). Counts where one may be many
 * times the other are rates; for shares that test would miss most changes.
 */
export function sharesDiffer(one: Rate, other: Rate): boolean {
  if (one.of < FEWEST || other.of < FEWEST) return false;
  const [share, base] = [one.count / one.of, other.count / other.of];
  const [own, others] = [wilson(one.count, one.of), wilson(other.count, other.of)];
  const low = share - base - Math.hypot(share - own.low, others.high - base);
  const high = share - base + Math.hypot(own.high - share, base - others.low);
  return low > 0 || high < 0;
}
