import { type Crowd, isMine, isTooFew, othersCounter } from './crowd';
import { OTHERS } from './pooled';

/** Rows of some days, as far as they may be shown. */
export interface OpenRows<Row> {
  rows: readonly Row[];
  /** Whether those of others are left out, being of too few. */
  isHidden: boolean;
}

/** Of rows that several agents have counted, those that may be shown. */
export interface CrowdRows<Row> extends OpenRows<Row> {
  /**
   * Those that may be shown in groups: of others only where each group is of five of them at least, so that no group can
   * be worked out from the others and the whole.
   */
  inGroups(nameOf: (row: Row) => string): OpenRows<Row>;
}

/**
 * Promises or incidents as they are shown: of others only where they are five at least. The own ones always.
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

/** A count that is kept for an agent under a day and a place, and whatever else. */
interface Count {
  day: string;
  site: string;
  situation: string;
  source: string;
}

/**
 * The same as they leave the page: of others added up, in the finest grain in which each row is of five of them at least.
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

/** A row in which some names are empty. */
function without<Row extends Count>(row: Row, left: readonly string[]): Row {
  return { ...row, ...Object.fromEntries(namesOf(row).flatMap(([name]) => (left.includes(name) ? [[name, '']] : []))) };
}

/** What a row is counted under, whoever counted it. */
function keyOf(row: Count): string {
  return JSON.stringify(namesOf(row).filter(([name]) => name !== 'source'));
}

/** All of a row but its numbers. */
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
