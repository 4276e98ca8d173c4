import type { Sheet } from '../sheet';
import { type Crowd, isMine } from './crowd';
import { type Group, type Part, shownGroups } from './groups';

/** What a page tells apart; a missing property is open. */
export interface View {
  site?: string;
  situation?: string;
  team?: string;
  readBy?: string;
}

const SIDES = ['site', 'situation', 'team', 'readBy'] as const;
type Side = (typeof SIDES)[number];

/** More groups than this take too long to check: then finer views are not shown at all. */
const MOST_GROUPS = 1_200;

/** Who judged what is counted on a sheet: the rules alone, or with the reader; empty if unknown. */
export function readByOf({ rules, model }: Sheet): string {
  if (rules === '') return '';
  return model === '' ? 'rules' : 'reader';
}

/** The properties in which a view is not open. */
export function sidesOf(view: View): Side[] {
  return SIDES.filter((side) => view[side] !== undefined);
}

/**
 * Says of each view of sheets, all of the same days, whether it can be shown without revealing fewer than five agents,
 * by itself or as the difference from other views of the same days.
 * @param sides for which views will be requested
 */
export function viewsOf(
  sheets: readonly Sheet[],
  crowd: Crowd,
  sides: readonly Side[] = SIDES,
): (view: View) => boolean {
  if (sheets.every(({ source }) => isMine(source, crowd))) return () => true;
  const cells = cellsOf(sheets, crowd, sides);
  const all = groupsOf(cells);
  let finest = sides.length;
  const few = () => [...all.values()].filter(({ level }) => level <= finest);
  while (finest > 1 && few().length > MOST_GROUPS) finest -= 1;
  const shown = shownGroups(cells, few(), crowd);
  return (view) => {
    const name = nameOf(SIDES.map((side) => view[side]));
    // With nothing counted, there is nothing to hide.
    return !all.has(name) || shown.has(name);
  };
}

interface Cell extends Part {
  sources: Set<string>;
  values: readonly (string | undefined)[];
}

const VALUE_OF: Record<Side, (sheet: Sheet, crowd: Crowd) => string> = {
  site: ({ site }) => site,
  situation: ({ situation }) => situation,
  team: ({ source }, crowd) => crowd.teamOf(source),
  readBy: readByOf,
};

/** Counts that are the same in every property that views tell apart. */
function cellsOf(sheets: readonly Sheet[], crowd: Crowd, sides: readonly Side[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const sheet of sheets) {
    const values = SIDES.map((side) => (sides.includes(side) ? VALUE_OF[side](sheet, crowd) : undefined));
    const name = nameOf(values);
    const cell = cells.get(name) ?? { sources: new Set(), size: 0, values };
    cells.set(name, cell);
    cell.sources.add(sheet.source);
    cell.size += sheet.replies.sent;
  }
  return [...cells.values()];
}

/** Each cell alone, and with all that differ from it in one or more properties. */
function groupsOf(cells: readonly Cell[]): Map<string, Group & { parts: number[] }> {
  const groups = new Map<string, Group & { parts: number[] }>();
  for (const [place, { values }] of cells.entries()) {
    for (let closed = 0; closed < 2 ** SIDES.length; closed += 1) {
      const own = values.map((value, side) => (closed & (1 << side) ? value : undefined));
      if (values.some((value, side) => value === undefined && closed & (1 << side))) continue;
      const name = nameOf(own);
      let group = groups.get(name);
      if (!group) {
        group = { name, parts: [], level: own.filter((value) => value !== undefined).length, within: wholesOf(own) };
        groups.set(name, group);
      }
      group.parts.push(place);
    }
  }
  return groups;
}

/** The views that contain this one when one property is left open, each with that property. */
function wholesOf(values: readonly (string | undefined)[]): string[] {
  return SIDES.flatMap((side: Side, place) =>
    values[place] === undefined ? [] : [`${side} in ${nameOf(values.with(place, undefined))}`],
  );
}

function nameOf(values: readonly (string | undefined)[]): string {
  return JSON.stringify(values.map((value) => value ?? null));
}
