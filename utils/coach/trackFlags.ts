import type { Flag } from '../../rules/types';
import { type Edit, editBetween } from '../editor/editBetween';

/** A flag that keeps its id while the agent edits around it. */
export interface TrackedFlag extends Flag {
  id: string;
}

let lastId = 0;

/**
 * Gives each flag of a new review the id of the flag that it continues: same rule, overlapping where the old one
 * now is. All others get a new id.
 * @param previous the flags of `oldText`, which they index
 * @param flags the flags of `newText`
 */
export function trackFlags(previous: TrackedFlag[], oldText: string, newText: string, flags: Flag[]): TrackedFlag[] {
  const edit = editBetween(oldText, newText);
  const open = previous.map((flag) => ({ flag, start: moved(flag.start, edit), end: moved(flag.end, edit) }));
  return flags.map((flag) => {
    const index = open.findIndex(
      (old) => old.flag.ruleId === flag.ruleId && old.start < flag.end && flag.start < old.end,
    );
    const continued = index >= 0 ? open.splice(index, 1)[0] : undefined;
    if (continued) return { ...flag, id: continued.flag.id };
    lastId += 1;
    return { ...flag, id: `flag-${lastId}` };
  });
}

function moved(offset: number, edit: Edit): number {
  if (offset <= edit.start) return offset;
  if (offset >= edit.oldEnd) return offset + edit.newEnd - edit.oldEnd;
  return Math.min(offset, edit.newEnd);
}
