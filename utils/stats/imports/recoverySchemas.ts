import * as v from 'valibot';
import { LONGEST_FIELD } from '../../incidents/incidentFields';
import { count, day, fields, named, site, situation, source } from './fieldSchemas';

const kind = named(/^[a-z-]{0,40}$/, 'the name of a kind');
/** A note that was written beside no conversation has no helpdesk. */
const place = named(/^[\w.-]{0,60}$/, 'the id of a helpdesk');
const TEXT = `a text of ${LONGEST_FIELD.toLocaleString('en')} characters at most`;
const text = v.pipe(v.string(TEXT), v.maxLength(LONGEST_FIELD, TEXT));

/** How promises of a day ended. */
export const promises = v.strictObject(
  { day, site, situation, kind, source, met: count, missed: count, dropped: count },
  fields('promises'),
);

const incident = { day, site: place, situation, causeKind: kind, stage: kind, source };

/** How many incidents there were on a day. */
export const incidents = v.strictObject({ ...incident, count }, fields('incidents'));

/** A note on an incident, word for word. */
export const note = v.strictObject(
  { ...incident, failed: text, cause: text, effect: text, fix: text, prevention: text },
  fields('a note'),
);
