import * as v from 'valibot';
import { i18n } from '#i18n';
import { LONGEST_PSEUDONYM } from '../../policy/policy';
import { COUNTS_VERSION, type CountsHead } from '../exports/countsFile';
import { count, day, id, MOST_PARTS, SHORTER_LIST, version } from './fieldSchemas';
import { PLACE } from './shouldBe';

const ONE_LINE = i18n.t('imports.shouldBe.oneLine', PLACE);
const DAYS_OF_BROWSER = i18n.t('imports.shouldBe.daysOfBrowser', PLACE);
const VERSIONS = i18n.t('imports.shouldBe.versions', PLACE);

const agent = v.pipe(
  v.string(ONE_LINE),
  v.maxLength(LONGEST_PSEUDONYM, i18n.t('imports.shouldBe.shortName', PLACE)),
  v.regex(/^\P{Cc}*$/u, ONE_LINE),
);

const holding1 = v.strictObject({ browser: id, agent, from: day, to: day }, DAYS_OF_BROWSER);
const holding = v.strictObject({ ...holding1.entries, team: v.optional(agent) }, DAYS_OF_BROWSER);

const holdings = <Schema extends v.GenericSchema>(one: Schema) =>
  v.pipe(
    v.array(one, i18n.t('imports.shouldBe.browsers', PLACE)),
    v.minLength(1, i18n.t('imports.shouldBe.oneBrowser', PLACE)),
    v.maxLength(MOST_PARTS, SHORTER_LIST),
  );

/** What the first line contains in every version. */
const headFields = {
  file: id,
  exported: day,
  from: day,
  to: day,
  rules: v.array(version, VERSIONS),
  readers: v.array(version, VERSIONS),
  sheets: count,
  hours: count,
};

/** The first line of version 1, brought to the current shape. */
export const head1 = v.pipe(
  v.strictObject({ amendsCounts: v.literal(1), holds: holdings(holding1), ...headFields }),
  v.transform((head): CountsHead => ({ ...head, amendsCounts: COUNTS_VERSION, promises: 0, incidents: 0, notes: 0 })),
);

/** The first line of version 2. */
export const head2 = v.strictObject({
  amendsCounts: v.literal(COUNTS_VERSION),
  holds: holdings(holding),
  ...headFields,
  promises: count,
  incidents: count,
  notes: count,
});
