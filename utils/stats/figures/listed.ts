import type { Sheet } from '../sheet';
import type { Crowd } from './crowd';
import { pooled } from './pooled';
import { ALL, OWN, type Selection, selected } from './selection';
import type { ShownCounts } from './shown';

type Open = (selection: Selection) => ShownCounts;

/**
 * What lists and table files of a team and a source are made of: others' counts added up (./pooled.ts), whichever
 * helpdesk or situation is chosen, so that two lists reveal no more than one.
 * @param open what may be shown of each selection
 */
export function listable({ team, source }: Pick<Selection, 'team' | 'source'>, crowd: Crowd, open: Open): Sheet[] {
  const { sheets, isShown } = open({ ...ALL, team, source });
  return source === OWN ? sheets : pooled(sheets, crowd, isShown, team === '');
}

/** The sheets of a selection as listed and exported. @param all what is listable of its team and source */
export function listed(all: readonly Sheet[], selection: Selection, open: Open): Sheet[] {
  const { sheets, isOwnAlone } = open(selection);
  return isOwnAlone ? sheets : selected(all, { ...selection, team: '', source: '' });
}
