import type { Flag } from '../../../rules/types';
import { type Edit, movedBy } from '../../editor/editBetween';

/** A flag that keeps its id while the agent edits around it. */
export interface TrackedFlag extends Flag {
  id: string;
}

/**
 * Gives each flag of a new review the id of the flag that it continues: same rule, overlapping where the old one
 * now is. All others get a new id.
 * @param previous the flags of the text before the edit, in its order
 * @param flags the flags of the text after it, in its order
 * @param newId makes an id that no other flag has
 */
export function trackFlags(
  previous: readonly TrackedFlag[],
  edit: Edit,
  flags: readonly Flag[],
  newId: () => string,
): TrackedFlag[] {
  const open: (Moved | undefined)[] = previous.map(({ id, ruleId, start, end }) => ({
    id,
    ruleId,
    start: movedBy(start, edit),
    end: movedBy(end, edit),
  }));
  // Flags before this index are taken, or end before all flags still to come.
  let first = 0;
  return flags.map((flag) => {
    while (first < open.length && (open[first]?.end ?? 0) <= flag.start) first += 1;
    for (let at = first; at < open.length; at += 1) {
      const old = open[at];
      if (!old) continue;
      if (old.start >= flag.end) break;
      if (old.ruleId !== flag.ruleId || old.end <= flag.start) continue;
      open[at] = undefined;
      return { ...flag, id: old.id };
    }
    return { ...flag, id: newId() };
  });
}

interface Moved {
  id: string;
  ruleId: string;
  start: number;
  end: number;
}
