import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { checklistFor } from '../../../../rules/checklist/checklist';
import { ALL } from '../../../../utils/stats/figures/selection';
import { HOURS, type MonthHours } from '../../../../utils/stats/hours';
import { importCounts } from '../../../../utils/stats/imports/importCounts';
import { maskPhrase } from '../../../../utils/stats/maskPhrase';
import { type FlagCount, type Sheet, storedKeyOf } from '../../../../utils/stats/sheet';
import { COUNTED_SITUATIONS, OUTCOMES } from '../../../../utils/stats/statRow';
import { database } from '../../../../utils/storage/database';
import { anyText } from '../../../support/anyText';
import { exported } from '../../../support/exported';

const ROUNDS = 20;
const filters = { from: '2026-09-01', to: '2026-10-31', ...ALL };

const name = fc.stringMatching(/^[\w.-]{1,20}$/);
const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const day = fc.integer({ min: 0, max: 60 }).map((place) => {
  const [month, date] = place < 30 ? ['09', place + 1] : ['10', place - 29];
  return `2026-${month}-${String(date).padStart(2, '0')}`;
});
/** What may be in storage: already masked, however strange it was. */
const phrase = fc
  .oneof(anyText(), fc.constantFrom('as per our policy, “terms”', 'sorry\nif you feel', '=1+1', ''))
  .map(maskPhrase);

const flag: fc.Arbitrary<FlagCount> = fc
  .tuple(
    fc.stringMatching(/^[\w-]{1,20}\/[\w-]{1,20}$/),
    phrase,
    fc.dictionary(fc.constantFrom(...OUTCOMES), positive, { minKeys: 1, noNullPrototype: true }),
  )
  .map(([ruleId, words, counts]) => ({ ruleId, phrase: words, ...counts }));

const steps = checklistFor('recovery', true).flatMap((part) => part.steps.map(({ id }) => id));
const sheet: fc.Arbitrary<Sheet> = fc.record({
  day,
  site: name,
  situation: fc.constantFrom(...COUNTED_SITUATIONS),
  rules: fc.oneof(fc.constant(''), name),
  model: fc.oneof(fc.constant(''), name),
  source: fc.constant(''),
  flags: fc.uniqueArray(flag, { selector: (one) => `${one.ruleId} ${one.phrase}`, maxLength: 6 }),
  replies: fc.record({
    watched: count,
    sent: count,
    flagged: count,
    clean: count,
    corrected: count,
    words: count,
  }),
  steps: fc.uniqueArray(fc.record({ step: fc.constantFrom(...steps), asked: count, done: count }), {
    selector: ({ step }) => step,
  }),
});

const week = fc.array(count, { minLength: HOURS, maxLength: HOURS });
const month: fc.Arbitrary<MonthHours> = fc.record({
  month: fc.constantFrom('2026-09', '2026-10'),
  site: name,
  source: fc.constant(''),
  sent: week,
  flagged: week,
});

async function all() {
  const own = <Row extends object>(row: Row) => ({ ...row, source: '' });
  const [sheets, hours] = await Promise.all([database.sheets.toArray(), database.hours.toArray()]);
  return { sheets: sheets.map(own), hours: hours.map(own) };
}

/** What a file counts, wherever that came from. */
const counted = (text: string) =>
  text
    .replaceAll(/"source":"[^"]*"/g, '"source":""')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));

it('JSON Lines give back every count as it was, and are the same when they are exported again', async () => {
  const counts = fc.record({
    sheets: fc.uniqueArray(sheet, { selector: (one) => JSON.stringify(storedKeyOf(one)), minLength: 1, maxLength: 10 }),
    hours: fc.uniqueArray(month, { selector: (one) => JSON.stringify([one.month, one.site]), maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(counts, async ({ sheets, hours }) => {
      await Promise.all(database.tables.map((table) => table.clear()));
      await database.sheets.bulkAdd(sheets);
      await database.hours.bulkAdd(hours);
      const before = await all();
      const { text } = await exported({ format: 'jsonl', filters });

      await Promise.all(database.tables.map((table) => table.clear()));
      fakeBrowser.reset();
      const outcome = await importCounts(new Blob([text]), new AbortController().signal, () => {});
      expect(outcome).toMatchObject({ imported: { sheets: sheets.length } });
      expect(await all()).toEqual(before);
      const again = await exported({ format: 'jsonl', filters });
      expect(counted(again.text)).toEqual(counted(text));
    }),
    { numRuns: ROUNDS, endOnFailure: true },
  );
});
