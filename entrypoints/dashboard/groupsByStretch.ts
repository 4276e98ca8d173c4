import { type Grain, startOf, startsIn } from '../../utils/stats/figures/periods';
import type { DayRange } from '../../utils/stats/queryStats';

/** Rows by the stretch of time that they are in, including stretches without any. */
export function groupsByStretch<Row extends { day: string }>(
  rows: readonly Row[],
  range: DayRange,
  grain: Grain,
): { start: string; rows: readonly Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const start = startOf(row.day, grain);
    const group = groups.get(start);
    if (group) group.push(row);
    else groups.set(start, [row]);
  }
  return startsIn(range, grain).map((start) => ({ start, rows: groups.get(start) ?? [] }));
}
