import { type Crowd, isTooFew, othersIn } from './crowd';
import { Span } from './span';

/** Counts that no group tells apart: the smallest parts of what is stored. */
export interface Part {
  sources: ReadonlySet<string>;
  /** Replies, or any other measure of its size. */
  size: number;
}

/** Parts shown as one sum. */
export interface Group {
  name: string;
  parts: readonly number[];
  /** Groups of a lower level are shown in preference to those of a higher one: 0 for the sum of all. */
  level: number;
  /** Names of the groups that it and others add up to. */
  within: readonly string[];
}

/**
 * Which groups can be shown without showing any of fewer than five agents, besides the viewer, or letting one be worked
 * out from sums and differences of what is shown: complementary suppression, by checking what each group would reveal.
 * Within a level, larger groups are shown first, so that the smallest is left out.
 * @returns names
 */
export function shownGroups(parts: readonly Part[], groups: readonly Group[], crowd: Crowd): ReadonlySet<string> {
  const wholes = new Map<string, number>();
  for (const { sources } of parts) for (const source of sources) wholes.set(source, (wholes.get(source) ?? 0) + 1);
  // Viewers know their own counts, and can subtract them from any sum.
  const isOthers = parts.map(({ sources }) => [...sources].some((source) => othersIn(crowd, whole([source])) > 0));

  const sized = groups.map((group) => ({
    ...group,
    parts: group.parts.filter((part) => isOthers[part]),
    others: othersOf(group.parts),
    size: group.parts.reduce((sum, part) => sum + (parts[part]?.size ?? 0), 0),
  }));
  const secrets = sized.filter(({ others }) => isTooFew(others));
  const open = sized
    .filter((group) => !secrets.includes(group))
    .sort(
      (one, other) =>
        one.level - other.level ||
        other.others - one.others ||
        other.size - one.size ||
        (one.name < other.name ? -1 : 1),
    );
  const span = new Span(parts.length, [...secrets.map((group) => group.parts), ...joint(secrets)]);
  return new Set(open.filter((group) => span.admits(group.parts)).map(({ name }) => name));

  function othersOf(own: readonly number[]): number {
    const counts = new Map<string, number>();
    for (const part of own) {
      for (const source of parts[part]?.sources ?? []) counts.set(source, (counts.get(source) ?? 0) + 1);
    }
    return othersIn(crowd, new Map([...counts].map(([source, count]) => [source, count === wholes.get(source)])));
  }

  /** Everything hidden of a whole, where even together it is of too few: it is the whole minus the others. */
  function joint(hidden: readonly Group[]): number[][] {
    const unions = new Map<string, Set<number>>();
    for (const group of hidden) {
      for (const name of group.within) {
        const union = unions.get(name) ?? new Set();
        unions.set(name, union);
        for (const part of group.parts) union.add(part);
      }
    }
    return [...unions.values()].map((union) => [...union]).filter((union) => isTooFew(othersOf(union)));
  }
}

function whole(sources: readonly string[]): Map<string, boolean> {
  return new Map(sources.map((source) => [source, true]));
}
