import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { browserName } from '../../../../utils/stats/exports/browserName';
import { recoveriesBetween } from '../../../../utils/stats/exports/recoveries';
import { ALL } from '../../../../utils/stats/figures/selection';
import { importCounts } from '../../../../utils/stats/imports/importCounts';
import { takeBack } from '../../../../utils/stats/imports/importedFiles';
import { database } from '../../../../utils/storage/database';
import { deleteStored } from '../../../../utils/storage/deleteStored';
import { pruneDays } from '../../../../utils/storage/pruneDays';
import { BROWSER, fileOf, sampleHead, sampleSheet } from '../../../support/countsOf';
import { exported } from '../../../support/exported';
import { monthOfEvents } from '../../../support/monthOfEvents';
import { monthOfRecoveries } from '../../../support/monthOfRecoveries';
import { sampleIncident, sampleIncidentCount, samplePromises } from '../../../support/sampleRecovery';
import sample from '../samples/counts1.jsonl?raw';
import sample2 from '../samples/counts2.jsonl?raw';

const signal = new AbortController().signal;
const ALL_DAYS = { from: '', to: '' };
const take = (file: Blob) => importCounts(file, signal, () => {});
const SHEET = { sheet: sampleSheet() };
const GOOD = () => fileOf(sampleHead(), SHEET);

/** The reasons why a file is refused, as sentences. */
async function refusals(file: Blob): Promise<string[]> {
  const outcome = await take(file);
  return 'refused' in outcome ? outcome.refused.sentences : [];
}

/** What is counted, in the order in which it is exported. */
const all = async () => ({
  sheets: await database.sheets.orderBy('day').toArray(),
  hours: await database.hours.toArray(),
});

const stored = () => Promise.all([database.sheets, database.hours, database.imports].map((table) => table.count()));

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('what one browser exports', () => {
  it('is imported without loss in another, and exported again unchanged', async () => {
    const { sheets, hours } = monthOfEvents({ seed: 7, lastDay: '2026-10-31', days: 31, agents: 3, repliesADay: 10 });
    await database.sheets.bulkAdd(sheets);
    await database.hours.bulkAdd(hours);
    const before = await all();
    const { text, seen } = await exported({
      format: 'jsonl',
      filters: { ...ALL, from: '2026-10-01', to: '2026-10-31' },
    });
    expect(seen.sheets).toBe(sheets.length);

    await Promise.all(database.tables.map((table) => table.clear()));
    const browser = await browserName();
    fakeBrowser.reset();
    expect(await take(new Blob([text]))).toMatchObject({ imported: { sheets: sheets.length } });
    const own = <Row extends object>(row: Row) => ({ ...row, source: '' });
    const after = await all();
    expect({ sheets: after.sheets.map(own), hours: after.hours.map(own) }).toEqual(before);
    const again = await exported({ format: 'jsonl' });
    expect(JSON.parse(again.seen.firstLines[0] ?? '').holds).toMatchObject([{ browser }]);
    expect(own(JSON.parse(again.text.split('\n')[1] ?? '').sheet)).toEqual(before.sheets[0]);
  });

  it('leaves out the hours of an incomplete month', async () => {
    const { sheets, hours } = monthOfEvents({ seed: 7, lastDay: '2026-10-31', days: 31, agents: 1, repliesADay: 5 });
    await database.sheets.bulkAdd(sheets);
    await database.hours.bulkAdd(hours);
    const { text } = await exported({ format: 'jsonl', filters: { ...ALL, from: '2026-10-02', to: '2026-10-31' } });
    expect(text).not.toContain('"hours":{');
  });
});

describe('a file of version 1', () => {
  it('can still be read', async () => {
    const outcome = await take(new Blob([sample]));
    expect(outcome).toMatchObject({ imported: { from: '2026-11-01', to: '2026-11-30', sheets: 2 } });
    const [first, second] = await database.sheets.toArray();
    expect(first).toMatchObject({ day: '2026-11-03', flags: [{ phrase: 'as per our policy', shown: 3, sent: 1 }] });
    expect(second).toMatchObject({ day: '2026-11-21', replies: { sent: 2 }, steps: [{ step: 'apology', done: 1 }] });
    expect(await stored()).toEqual([2, 1, 1]);
  });
});

describe('a file of version 2', () => {
  it('is read for good', async () => {
    expect(await take(new Blob([sample2]))).toMatchObject({ imported: { from: '2026-11-01', to: '2026-11-30' } });
    const source = 'c0ffee00-1111-4222-8333-444455556666';
    expect(await database.promises.toArray()).toEqual([
      samplePromises({ day: '2026-11-03', kind: 'updates', met: 4, missed: 1, dropped: 0, source }),
      samplePromises({ day: '2026-11-21', source }),
    ]);
    expect(await database.incidentCounts.toArray()).toEqual([sampleIncidentCount({ count: 2, source })]);
    expect(await database.incidents.toArray()).toEqual([sampleIncident({ id: expect.any(String), source })]);
  });

  it('is read for good, with teams and reasons', async () => {
    expect(await take(new Blob([sample2]))).toMatchObject({
      imported: { holds: [{ agent: 'Kestrel', team: 'Night' }] },
    });
    const reasons = (await database.sheets.toArray()).map((sheet) => sheet.reasons);
    expect(reasons).toEqual([[{ ruleId: 'defensive/our-policy', reason: 'policy', count: 1 }], undefined]);
  });
});

describe('promises, incidents and notes', () => {
  const OTHER = 'abcdef01-0000-4000-8000-000000000000';
  const ROWS = [{ promises: samplePromises() }, { incidents: sampleIncidentCount() }, { note: written() }];
  const KINDS = { sheets: 0, promises: 1, incidents: 1, notes: 1 };
  const FULL = () => fileOf(sampleHead(KINDS), ...ROWS);
  const recovered = () =>
    Promise.all([database.promises, database.incidentCounts, database.incidents].map((table) => table.count()));

  function written(changes: Parameters<typeof sampleIncident>[0] = {}) {
    const { id: _, ...note } = sampleIncident(changes);
    return note;
  }

  it('come back loss-free in another browser, the notes only where they were chosen', async () => {
    const { promises, incidents, incidentCounts } = monthOfRecoveries({
      seed: 5,
      lastDay: '2026-10-31',
      days: 31,
      sites: ['zendesk', 'gmail'],
    });
    await database.promises.bulkAdd(promises);
    await database.incidents.bulkAdd(incidents);
    await database.incidentCounts.bulkAdd(incidentCounts);
    for (const withNotes of [false, true]) {
      const { text } = await exported({ format: 'jsonl', withNotes });
      const counts = await recoveriesBetween(ALL_DAYS, '');
      expect(counts.promises).toHaveLength(promises.length);
      await Promise.all(database.tables.map((table) => table.clear()));
      fakeBrowser.reset();
      const { file } = JSON.parse(text.slice(0, text.indexOf('\n')));
      expect(await take(new Blob([text]))).toMatchObject({ imported: { id: file } });
      const again = await recoveriesBetween(ALL_DAYS, '');
      const own = <Row extends object>(rows: Row[]) => rows.map((row) => ({ ...row, source: '' }));
      expect(own(again.promises)).toEqual(own(counts.promises));
      expect(own(again.incidents)).toEqual(own(counts.incidents));
      expect(again.notes).toHaveLength(withNotes ? incidents.length : 0);
      for (const { id: _, ...note } of withNotes ? incidents : []) expect(own(again.notes)).toContainEqual(note);
      await takeBack(file);
      expect(await recovered()).toEqual([0, 0, 0]);
      await database.promises.bulkPut(promises);
      await database.incidents.bulkPut(incidents);
      await database.incidentCounts.bulkPut(incidentCounts);
    }
  });

  it('are added up over the browsers of a file, but each note stays', async () => {
    const lines = [...ROWS, ...ROWS].map((line, place) => {
      const [[kind, row]] = Object.entries(line) as [[string, object]];
      return { [kind]: { ...row, source: place < ROWS.length ? '' : OTHER } };
    });
    await take(fileOf(sampleHead({ sheets: 0, promises: 2, incidents: 2, notes: 2 }), ...lines));
    expect(await database.promises.toArray()).toMatchObject([{ met: 16, missed: 4, dropped: 2 }]);
    expect(await database.incidentCounts.toArray()).toMatchObject([{ count: 2 }]);
    expect(await database.incidents.count()).toBe(2);
  });

  it('of this browser are refused as long as its own are here', async () => {
    const [from, to] = ['2026-11-01', '2026-11-28'];
    const holds = [{ browser: await browserName(), agent: '', from, to }];
    const file = fileOf(sampleHead({ ...KINDS, holds }), ...ROWS);
    const refusal = 'It was exported from this browser, and its figures are here already.';
    await database.promises.add(samplePromises());
    expect(await refusals(file)).toEqual([refusal]);
    await database.promises.clear();
    await database.incidentCounts.add(sampleIncidentCount());
    expect(await refusals(file)).toEqual([refusal]);
    await database.incidentCounts.clear();
    expect(await refusals(file)).toEqual([]);
  });

  it('go with the file they came with', async () => {
    await database.promises.add(samplePromises());
    await take(FULL());
    expect(await recovered()).toEqual([2, 1, 1]);
    await deleteStored(['stats']);
    expect(await recovered()).toEqual([1, 0, 0]);
    await take(FULL());
    await deleteStored(['incidents']);
    expect(await recovered()).toEqual([2, 0, 0]);
  });

  it.each<[string, object, string]>([
    [
      'a day outside',
      { promises: samplePromises({ day: '2026-12-01' }) },
      'Line 2 is of 2026-12-01, outside the days that line 1 names.',
    ],
    [
      'a count below 0',
      { promises: samplePromises({ met: -1 }) },
      'Line 2: “promises.met” should be a whole number, 0 or more.',
    ],
    [
      'a kind with HTML in it',
      { promises: { ...samplePromises(), kind: '<b>' } },
      'Line 2: “promises.kind” should be the name of a kind.',
    ],
    [
      'a ticket',
      { promises: { ...samplePromises(), label: '#4477' } },
      'Line 2 has a field that Amends does not know: “promises.label”.',
    ],
    [
      'words beside a count',
      { incidents: { ...sampleIncidentCount(), failed: 'x' } },
      'Line 2 has a field that Amends does not know: “incidents.failed”.',
    ],
    [
      'a note that is too long',
      { note: written({ cause: 'x'.repeat(2001) }) },
      'Line 2: “note.cause” should be a text of 2,000 characters at most.',
    ],
    [
      'two things',
      { promises: samplePromises(), note: written() },
      'Line 2 should be an object with “sheet”, “hours”, “promises”, “incidents”, or “note”.',
    ],
  ])('are refused with %s', async (_, line, refusal) => {
    expect(await refusals(fileOf(sampleHead({ sheets: 0, notes: 1 }), line))).toEqual([refusal]);
    expect(await recovered()).toEqual([0, 0, 0]);
  });

  it('are no part of a file of version 1', async () => {
    const { promises: _, incidents: __, notes: ___, ...head } = sampleHead({ sheets: 0 });
    expect(await refusals(fileOf({ ...head, amendsCounts: 1 }, { promises: samplePromises() }))).toEqual([
      'Line 2 has a field that Amends does not know: “promises”.',
    ]);
  });

  it('count twice in no file', async () => {
    const file = fileOf(sampleHead({ sheets: 0, promises: 2 }), ROWS[0], ROWS[0]);
    expect(await refusals(file)).toEqual(['Line 3 counts the same as a line before it.']);
  });
});

describe('an import', () => {
  it('keeps the counts of each file separate, and can remove them again', async () => {
    await database.sheets.add(sampleSheet());
    await take(GOOD());
    expect((await database.sheets.toArray()).map(({ source }) => source)).toEqual(['', sampleHead().file]);
    await takeBack(sampleHead().file);
    expect(await database.sheets.toArray()).toEqual([sampleSheet()]);
    expect(await stored()).toEqual([1, 0, 0]);
    expect(await refusals(GOOD())).toEqual([]);
  });

  it('adds up what a file has of several browsers', async () => {
    const other = { sheet: sampleSheet({ source: 'abcdef01-0000-4000-8000-000000000000' }) };
    await take(fileOf(sampleHead({ sheets: 2 }), SHEET, other));
    const [sheet] = await database.sheets.toArray();
    expect(sheet).toMatchObject({
      flags: [{ phrase: 'as per our policy', shown: 6, sent: 2 }],
      replies: { watched: 10, sent: 8, words: 640 },
      steps: [{ asked: 8, done: 6 }],
    });
  });

  it('is deleted with the statistics, and as they expire', async () => {
    await take(GOOD());
    await pruneDays('2026-11-28');
    expect(await stored()).toEqual([0, 0, 1]);
    await pruneDays('2026-11-29');
    expect(await stored()).toEqual([0, 0, 0]);
    await take(GOOD());
    await deleteStored(['stats']);
    expect(await stored()).toEqual([0, 0, 0]);
  });

  it('takes each file only once, even from two pages at the same time', async () => {
    const outcomes = await Promise.all([take(GOOD()), take(GOOD())]);
    expect(outcomes.filter((outcome) => 'imported' in outcome)).toHaveLength(1);
    expect(await refusals(GOOD())).toEqual(['This file is imported already.']);
  });

  it.each([
    ['2026-11-28', '2026-12-04', 'from Kestrel (2026-11-01 to 2026-11-28)'],
    ['2026-10-04', '2026-11-01', 'from Kestrel (2026-11-01 to 2026-11-28)'],
    ['2026-11-29', '2026-12-04', ''],
    ['2026-10-04', '2026-10-31', ''],
  ])('of the same browser from %s to %s is refused where some days are already stored', async (from, to, named) => {
    await take(GOOD());
    const holds = [{ browser: BROWSER, agent: 'Kestrel', from, to }];
    const head = sampleHead({ file: 'abcdef01-0000-4000-8000-000000000000', from, to, holds });
    const [refusal] = await refusals(fileOf(head, { sheet: sampleSheet({ day: from }) }));
    expect(refusal).toBe(
      named === '' ? undefined : `Some of its days are here already, ${named}. Take those back first.`,
    );
  });

  it('of this browser itself is refused as long as its own counts are stored', async () => {
    await database.sheets.add(sampleSheet());
    const [from, to] = ['2026-11-01', '2026-11-28'];
    const head = sampleHead({ holds: [{ browser: await browserName(), agent: '', from, to }] });
    const file = fileOf(head, SHEET);
    expect(await refusals(file)).toEqual(['It was exported from this browser, and its figures are here already.']);
    await database.sheets.clear();
    expect(await refusals(file)).toEqual([]);
  });

  it.each([
    ['QuotaExceededError', /^The imported figures cannot be saved because .* is full\.$/],
    ['VersionError', /^The imported figures were made by a newer version of Amends\./],
  ])('stores nothing of a file when the storage reports %s', async (name, sentence) => {
    vi.spyOn(database.imports, 'add').mockRejectedValueOnce(new DOMException('', name));
    expect(await refusals(GOOD())).toEqual([expect.stringMatching(sentence)]);
    expect(await stored()).toEqual([0, 0, 0]);
  });

  it('stores nothing once it is cancelled', async () => {
    const page = new AbortController();
    const cancelled = importCounts(GOOD(), page.signal, () => page.abort());
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(await stored()).toEqual([0, 0, 0]);
  });
});

/** A sheet with a field changed, however strangely. */
const sheetWith = (changes: object) => ({ sheet: { ...sampleSheet(), ...changes } });
const flagWith = (changes: object) => sheetWith({ flags: [{ ...sampleSheet().flags[0], ...changes }] });

describe('a file that is not an export, or is damaged, is refused with line and reason', () => {
  it.each<[string, unknown[], string]>([
    ['empty', [''], 'This is not a JSON Lines export of Amends: line 1 does not say so.'],
    [
      'a table',
      ['Day,Helpdesk', '2026-11-21,zendesk'],
      'This is not a JSON Lines export of Amends: line 1 does not say so.',
    ],
    ['another JSON', [{ hello: 1 }], 'This is not a JSON Lines export of Amends: line 1 does not say so.'],
    ['a list', [[sampleHead()]], 'This is not a JSON Lines export of Amends: line 1 does not say so.'],
    ['binary', ['PK\u0003\u0004\0\0'], 'This is not a JSON Lines export of Amends: line 1 does not say so.'],
    [
      'newer',
      [{ ...sampleHead(), amendsCounts: 3, more: 1 }],
      'This file was made by a newer version of Amends. Update the extension to import it.',
    ],
    [
      'with an unknown version',
      [{ ...sampleHead(), amendsCounts: '1' }],
      'Line 1 names a version of the format that never was.',
    ],
    ['with an invalid head', [{ ...sampleHead(), to: 'soon' }], 'Line 1: “to” should be a day, such as 2026-11-21.'],
    [
      'with impossible days',
      [sampleHead({ holds: [{ browser: BROWSER, agent: '', from: '2026-01-01', to: '2026-11-02' }] }), SHEET],
      'Line 1 contradicts itself: a browser has days outside those of the file.',
    ],
    ['without a field', [{ ...sampleHead(), to: undefined }], 'Line 1 lacks the field “to”.'],
    [
      'with a text for replies',
      [sampleHead(), sheetWith({ replies: 'many' })],
      'Line 2: “sheet.replies” should be an object with the fields of replies.',
    ],
    [
      'with a reason that nobody can give',
      [sampleHead(), sheetWith({ reasons: [{ ruleId: 'a/b', reason: '{line}', count: 1 }] })],
      'Line 2: “sheet.reasons.0.reason” should be one of true, asked, policy, time, wrong.',
    ],
    ['of no browser', [sampleHead({ holds: [] })], 'Line 1: “holds” should be a list with at least one browser.'],
    [
      'cut off between lines',
      [sampleHead({ sheets: 40 }), SHEET],
      'Line 1 announces 40 lines after it, but the file has 1 line after it. It may be cut off.',
    ],
    [
      'cut off within a line',
      [sampleHead({ sheets: 2 }), SHEET, JSON.stringify(SHEET).slice(0, 90)],
      'Line 3 is not JSON. The file may be cut off.',
    ],
    [
      'with the same sheet twice',
      [sampleHead({ sheets: 2 }), SHEET, SHEET],
      'Line 3 counts the same as a line before it.',
    ],
    [
      'of another day',
      [sampleHead(), sheetWith({ day: '2026-12-01' })],
      'Line 2 is of 2026-12-01, outside the days that line 1 names.',
    ],
    [
      'no day',
      [sampleHead(), sheetWith({ day: '2026-02-31' })],
      'Line 2: “sheet.day” should be a day of the calendar.',
    ],
    [
      'negative',
      [sampleHead(), flagWith({ shown: -1 })],
      'Line 2: “sheet.flags.0.shown” should be a whole number, 0 or more.',
    ],
    [
      'huge',
      [sampleHead(), flagWith({ sent: 1e300 })],
      'Line 2: “sheet.flags.0.sent” should be a whole number, 0 or more.',
    ],
    [
      'HTML for a rule',
      [sampleHead(), flagWith({ ruleId: '<img src=x onerror=alert(1)>' })],
      'Line 2: “sheet.flags.0.ruleId” should be the id of a rule.',
    ],
    [
      'HTML for a helpdesk',
      [sampleHead(), sheetWith({ site: '<b>' })],
      'Line 2: “sheet.site” should be the id of a helpdesk.',
    ],
    [
      'a formula instead of a version',
      [sampleHead(), sheetWith({ rules: '=1+1' })],
      'Line 2: “sheet.rules” should be a version.',
    ],
    [
      'an extra field',
      [sampleHead(), sheetWith({ customer: 'Greta' })],
      'Line 2 has a field that Amends does not know: “sheet.customer”.',
    ],
    [
      'neither',
      [sampleHead(), {}],
      'Line 2 should be an object with “sheet”, “hours”, “promises”, “incidents”, or “note”.',
    ],
    [
      'null',
      [sampleHead(), 'null'],
      'Line 2 should be an object with “sheet”, “hours”, “promises”, “incidents”, or “note”.',
    ],
    [
      'no hours',
      [sampleHead(), { hours: { month: '2026-13' } }],
      'Line 2: “hours.month” should be a month, such as 2026-11.',
    ],
  ])('%s', async (_, lines, refusal) => {
    expect(await refusals(fileOf(...lines))).toEqual([refusal]);
    expect(await stored()).toEqual([0, 0, 0]);
  });

  it('reports at most ten faults, and how many more there are', async () => {
    const outcome = await take(fileOf(sampleHead({ sheets: 25 }), ...Array(25).fill('{')));
    expect(outcome).toMatchObject({ refused: { sentences: { length: 10 }, more: 15 } });
  });

  it('says that the file is empty', async () => {
    expect(await refusals(new Blob([]))).toEqual(['This file is empty.']);
  });

  it('cannot change any prototype', async () => {
    const line = JSON.stringify(SHEET).replace('"sheet":{', '"sheet":{"__proto__":{"isOwned":true},');
    expect(await refusals(fileOf(sampleHead(), line))).toEqual([
      'Line 2 has a field that Amends does not know: “sheet.__proto__”.',
    ]);
    expect(({} as { isOwned?: boolean }).isOwned).toBeUndefined();
  });

  it('costs no memory where a line never ends', async () => {
    const piece = new Uint8Array(1 << 20).fill(120);
    let given = 0;
    let most = 0;
    const before = process.memoryUsage().heapUsed;
    const endless = {
      size: 200 << 20,
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            most = Math.max(most, process.memoryUsage().heapUsed - before);
            given += piece.length;
            if (given > 200 << 20) controller.close();
            else controller.enqueue(piece);
          },
        }),
    } as unknown as Blob;
    expect(await refusals(endless)).toEqual(['Line 1 is longer than 1,000,000 characters.']);
    expect(most).toBeLessThan(100 << 20);
  });

  it('is too large to be an export', async () => {
    const huge = { size: 1 << 30 } as unknown as Blob;
    expect(await refusals(huge)).toEqual(['This file is larger than 256 MB. No export of Amends is.']);
  });
});
