import type { Sheet } from '../sheet';
import type { Crowd } from './crowd';
import { pooled } from './pooled';
import { ALL, OWN, type Selection, selected } from './selection';
import type { ShownCounts } from './shown';

/**
 * The sheets of a selection as they are listed and exported: those of others added up (./pooled.ts), and the same
 * whichever helpdesk or situation is chosen, so that two lists say no more than one.
 * @param open what may be shown of each selection
 */
export function listed(selection: Selection, crowd: Crowd, open: (selection: Selection) => ShownCounts): Sheet[] {
  const { team, source } = selection;
  const { sheets, isOwnAlone } = open(selection);
  if (isOwnAlone || source === OWN) return sheets;
  const whole = { ...ALL, team, source };
  const days = pooled(open(whole).sheets, crowd, open(whole).isShown, team === '');
  return selected(days, { ...selection, team: '', source: '' });
}
