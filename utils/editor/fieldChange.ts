/**
 * What changed in a field since it was last looked at: the data of one text node and nothing else, or anything.
 */
export type FieldChange = Text | 'anything';

/** Two changes as one. */
export function joinChanges(one: FieldChange | undefined, other: FieldChange): FieldChange {
  return one === undefined || one === other ? other : 'anything';
}

/** What a browser's records of mutations in a field tell. */
export function changeIn(records: readonly MutationRecord[]): FieldChange | undefined {
  let change: FieldChange | undefined;
  for (const { type, target } of records) {
    change = joinChanges(change, type === 'characterData' && target.nodeType === 3 ? (target as Text) : 'anything');
    if (change === 'anything') break;
  }
  return change;
}
