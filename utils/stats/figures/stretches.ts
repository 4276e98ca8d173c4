import type { Sheet } from '../sheet';
import type { Crowd } from './crowd';
import { type Group, type Part, shownGroups } from './groups';
import { type Grain, startOf } from './periods';
import { sheetsBy } from './sums';
import { sidesOf, type View, viewsOf } from './views';

/** Whether a period, given by its first day, can be shown by itself. */
export type ShownStretch = (grain: Grain, start: string) => boolean;

/** The coarser before the finer: with months and days, the viewer sees which days are missing from every month. */
const LEVELS: readonly Grain[] = ['month', 'week', 'day'];

/**
 * Says of each day, week and month of a view whether it can be shown without revealing fewer than five agents: neither
 * by itself, nor as the difference from other periods, nor from the same period of the views that it is a part of.
 * @param sheets of the view
 * @param all of the same days, whatever is chosen
 */
export function stretchesOf(sheets: readonly Sheet[], all: readonly Sheet[], view: View, crowd: Crowd): ShownStretch {
  const shown = shownGroups(...daysAndStretches(sheets), crowd);
  const isWhole = Object.values(view).every((value) => value === undefined);
  const known = new Map<string, boolean>();
  const byStart = new Map<Grain, ReadonlyMap<string, readonly Sheet[]>>();
  return (grain, start) => {
    const name = nameOf(grain, start);
    if (!shown.has(name) || isWhole) return shown.has(name);
    let isShown = known.get(name);
    if (isShown === undefined) {
      const stretches = byStart.get(grain) ?? sheetsBy(all, ({ day }) => startOf(day, grain));
      byStart.set(grain, stretches);
      isShown = viewsOf(stretches.get(start) ?? [], crowd, sidesOf(view))(view);
      known.set(name, isShown);
    }
    return isShown;
  };
}

function daysAndStretches(sheets: readonly Sheet[]): [Part[], Group[]] {
  const days = new Map<string, { place: number; sources: Set<string>; size: number }>();
  const groups = new Map<string, Group & { parts: number[] }>();
  const total = nameOf('all', '');
  for (const { day, source, replies } of sheets) {
    let part = days.get(day);
    if (!part) {
      part = { place: days.size, sources: new Set(), size: 0 };
      days.set(day, part);
      const [month, week] = [nameOf('month', startOf(day, 'month')), nameOf('week', startOf(day, 'week'))];
      addTo(total, 0, [], part.place);
      for (const [level, grain] of LEVELS.entries()) {
        const wholes = grain === 'day' ? [month, week, total] : [total];
        addTo(nameOf(grain, startOf(day, grain)), level + 1, wholes, part.place);
      }
    }
    part.sources.add(source);
    part.size += replies.sent;
  }
  return [[...days.values()], [...groups.values()]];

  function addTo(name: string, level: number, wholes: readonly string[], part: number): void {
    const grain = LEVELS[level - 1] ?? 'all';
    const group = groups.get(name) ?? { name, parts: [], level, within: wholes.map((whole) => `${grain} in ${whole}`) };
    groups.set(name, group);
    group.parts.push(part);
  }
}

function nameOf(grain: Grain | 'all', start: string): string {
  return `${grain} ${start}`;
}
