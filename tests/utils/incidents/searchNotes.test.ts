import { expect, it } from 'vitest';
import { searchNotes } from '../../../utils/incidents/searchNotes';
import { sampleIncident } from '../../support/sampleRecovery';

const NOTES = [
  sampleIncident({ id: 'room', effect: 'A family stood at the desk.' }),
  sampleIncident({ id: 'café', failed: 'The café was closed.', cause: 'Nobody told Zoë (100%).' }),
  sampleIncident({ id: 'parcel', failed: 'The parcel came late.', cause: '', fix: 'A NEW one' }),
];

it.each<[string, string[]]>([
  ['', ['room', 'café', 'parcel']],
  ['  ', ['room', 'café', 'parcel']],
  ['CAFE', ['café']],
  ['zoe closed', ['café']],
  ['family sold', ['room']],
  ['new', ['parcel']],
  ['(100%)', ['café']],
  ['.*', []],
  ['room parcel', []],
  ['zendesk', []],
])('“%s” finds %j', (search, found) => {
  expect(searchNotes(NOTES, search).map(({ id }) => id)).toEqual(found);
});
