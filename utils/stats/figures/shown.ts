import type { StoredImport } from '../imports/storedImport';
import type { Sheet } from '../sheet';
import { type Crowd, isMine, othersIn } from './crowd';
import { shownGroups } from './groups';
import { OWN, type Selection, selected } from './selection';
import { type View, viewsOf } from './views';

/** The counts of some days, and which of them may be shown. */
export interface ShownCounts {
  /** Those of the selection; if that is of too few agents, the viewer's alone. */
  sheets: Sheet[];
  /** Whether the counts of others are left out because they are of too few. */
  isOwnAlone: boolean;
  /** Whether a part of the selection can be shown by itself. */
  isShown: (part: View) => boolean;
}

/** Which views of some days can be shown, to be checked per selection. @param all of these days, whatever is chosen */
export function openViews(all: readonly Sheet[], crowd: Crowd): (selection: Selection) => ShownCounts {
  const isViewShown = viewsOf(all, crowd);
  const isSourceShown = sourcesOf(all, crowd);
  return (selection) => {
    const { source } = selection;
    const view = viewIn(selection);
    // Past replies and the team's store have a source, and nothing to hide.
    const isOwn = source === OWN || (source !== '' && isMine(source, crowd));
    const isAllowed = isOwn || (source === '' ? isViewShown(view) : isSourceShown(source) && isWhole(view));
    const own = { ...selection, source: OWN };
    const sheets = selected(all, isAllowed ? selection : own, crowd.teamOf);
    return {
      sheets,
      isOwnAlone: !isAllowed,
      isShown: (part) => !isAllowed || isOwn || (source === '' && isViewShown({ ...view, ...part })),
    };
  };
}

/** The parts of a selection that tell agents apart. */
export function viewIn({ site, situation, team }: Selection): View {
  return { site: site || undefined, situation: situation || undefined, team: team || undefined };
}

function isWhole(view: View): boolean {
  return Object.values(view).every((value) => value === undefined);
}

/** Which files can be shown by themselves: those of five or more agents, if the rest is not of fewer. */
function sourcesOf(all: readonly Sheet[], crowd: Crowd): (source: string) => boolean {
  const sources = [...new Set(all.map(({ source }) => source))];
  const parts = sources.map((source) => ({ sources: new Set([source]), size: 1 }));
  const every = { name: 'all', parts: [...parts.keys()], level: 0, within: [] };
  const each = sources.map((source, place) => ({ name: `file ${source}`, parts: [place], level: 1, within: ['all'] }));
  const shown = shownGroups(parts, [every, ...each], crowd);
  return (source) => !sources.includes(source) || shown.has(`file ${source}`);
}

/** How many agents besides the viewer have counted; fewer than five are not shown by themselves. */
export function othersAmong(files: readonly StoredImport[], crowd: Crowd): number {
  return othersIn(crowd, new Map(files.map(({ id }) => [id, true])));
}
