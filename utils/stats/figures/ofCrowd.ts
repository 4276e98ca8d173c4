import { type Crowd, isMine, isTooFew, othersCounter } from './crowd';
import { OTHERS } from './pooled';

/** The rows of some days that may be shown. */
export interface OpenRows<Row> {
  rows: readonly Row[];
  /** Whether those of others are left out because they are of too few. */
  isHidden: boolean;
}

/** Out of rows counted by several agents, those that may be shown. */
export interface CrowdRows<Row> extends OpenRows<Row> {
  /**
   * Those that may be shown in groups: others' only if each group is of at least five of them, so that no group can be
   * worked out from the others and the whole.
   */
  inGroups(nameOf: (row: Row) => string): OpenRows<Row>;
}

/**
 * Promises or incidents as they are shown: others' only if they are of at least five; the user's own always.
 * @param chosen of them
 * @param all of the same days, whatever is chosen
 */
export function ofCrowd<Row extends { source: string }>(
  chosen: readonly Row[],
  all: readonly Row[],
  crowd: Crowd,
): CrowdRows<Row> {
  const own = chosen.filter(({ source }) => isMine(source, crowd));
  const others = chosen.filter(({ source }) => !isMine(source, crowd));
  const othersOf = othersCounter(all, crowd);
  const open = (parts: Iterable<readonly Row[]>): OpenRows<Row> => {
    const isHidden = [...parts].some((part) => isTooFew(othersOf(part)));
    return { rows: isHidden ? own : chosen, isHidden };
  };
  const whole = open([others]);
  return {
    ...whole,
    inGroups: (nameOf) => (whole.isHidden ? whole : open(groupsOf(others, nameOf).values())),
  };
}

/** A count kept for an agent under a day, a place, and anything else. */
interface Count {
  day: string;
  site: string;
  situation: string;
  source: string;
}

/**
 * The same as they leave the page: others' added up, in the finest grain in which each row is of at least five of them.
 * First days are left out, then situations, then helpdesks, then all else.
 * @param all of the same days, whatever is chosen
 * @param add adds the numbers of a row to those of another, in place
 */
export function pooledCounts<Row extends Count>(
  { rows }: OpenRows<Row>,
  all: readonly Row[],
  crowd: Crowd,
  add: (to: Row, from: Row) => void,
): Row[] {
  const own = rows.filter(({ source }) => isMine(source, crowd));
  const others = rows.filter(({ source }) => !isMine(source, crowd));
  const othersOf = othersCounter(all, crowd);
  const grains = [[], ['day'], ['day', 'situation'], ['day', 'situation', 'site'], Object.keys(others[0] ?? {})];
  for (const left of grains) {
    const groups = [...groupsOf(others, (row) => keyOf(without(row, left))).values()];
    if (groups.some((group) => isTooFew(othersOf(group)))) continue;
    return [...own, ...groups.map((group) => summed(group, left, add))];
  }
  return own;
}

function summed<Row extends Count>(
  [first, ...rest]: readonly Row[],
  left: readonly string[],
  add: (to: Row, from: Row) => void,
): Row {
  const sum = { ...without(first as Row, left), source: OTHERS };
  for (const row of rest) add(sum, row);
  return sum;
}

/** A row with some names left empty. */
function without<Row extends Count>(row: Row, left: readonly string[]): Row {
  return { ...row, ...Object.fromEntries(namesOf(row).flatMap(([name]) => (left.includes(name) ? [[name, '']] : []))) };
}

/** What a row is counted under, whoever counted it. */
function keyOf(row: Count): string {
  return JSON.stringify(namesOf(row).filter(([name]) => name !== 'source'));
}

/** Everything in a row except its numbers. */
function namesOf(row: Count): [string, string][] {
  return Object.entries(row)
    .filter(([, value]) => typeof value === 'string')
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function groupsOf<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(row);
    else groups.set(nameOf(row), [row]);
  }
  return groups;
}
