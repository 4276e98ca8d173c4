/** What changed in a field since it was last read: only the data of one text node, or possibly anything. */
export type FieldChange = Text | 'anything';

/** Merges two changes into one. */
export function joinChanges(one: FieldChange | undefined, other: FieldChange): FieldChange {
  return one === undefined || one === other ? other : 'anything';
}

/** The change that a browser's mutation records of a field describe. */
export function changeIn(records: readonly MutationRecord[]): FieldChange | undefined {
  let change: FieldChange | undefined;
  for (const { type, target } of records) {
    change = joinChanges(change, type === 'characterData' && target.nodeType === 3 ? (target as Text) : 'anything');
    if (change === 'anything') break;
  }
  return change;
}
