import * as v from 'valibot';
import { i18n } from '#i18n';
import { LONGEST_FIELD } from '../../incidents/incidentFields';
import { LOCALE } from '../../language/locale';
import { count, day, named, site, situation, source } from './fieldSchemas';
import { PLACE } from './shouldBe';

const kind = named(/^[a-z-]{0,40}$/, i18n.t('imports.shouldBe.kind', PLACE));
/** A note written outside any conversation has no helpdesk. */
const place = named(/^[\w.-]{0,60}$/, i18n.t('imports.shouldBe.helpdesk', PLACE));
const TEXT = i18n.t('imports.shouldBe.textOf', { ...PLACE, count: LONGEST_FIELD.toLocaleString(LOCALE) });
const text = v.pipe(v.string(TEXT), v.maxLength(LONGEST_FIELD, TEXT));

/** How a day's promises ended. */
export const promises = v.strictObject(
  { day, site, situation, kind, source, met: count, missed: count, dropped: count },
  i18n.t('imports.shouldBe.promises', PLACE),
);

const incident = { day, site: place, situation, causeKind: kind, stage: kind, source };

/** How many incidents there were on a day. */
export const incidents = v.strictObject({ ...incident, count }, i18n.t('imports.shouldBe.incidents', PLACE));

/** A note on an incident, word for word. */
export const note = v.strictObject(
  { ...incident, failed: text, cause: text, effect: text, fix: text, prevention: text },
  i18n.t('imports.shouldBe.note', PLACE),
);
