import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFileName } from '../../../utils/files/csvFile';
import { exportCsv } from '../../../utils/stats/exportCsv';
import type { StatRow } from '../../../utils/stats/statRow';
import { anyText } from '../../support/anyText';

const ROW: StatRow = {
  day: '2026-11-21',
  site: 'zendesk',
  ruleId: 'defensive/policy',
  category: 'defensive',
  phrase: 'as per our policy',
  shown: 3,
  fixed: 1,
  edited: 0,
  dismissed: 0,
  sent: 1,
  disputed: 0,
  blank: 2,
  situation: 'recovery',
  rules: '0a1b2c3d',
  model: '1-9f8e7d6c',
};

const HEADER =
  'Day,Helpdesk,Rule,Category,Phrase,Shown,Rewrite applied,Edited by hand,Dismissed,Sent anyway,Flag disputed,Sent with a blank,' +
  'Situation,Version of the rules,Version of the reader';

/** The cells as a reader gets them, without the header. */
function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(1);
}

function phraseIn(csv: string): string {
  return read(csv)[0]?.[4] ?? '';
}

describe('exportCsv', () => {
  it('starts with a byte order mark and a header, and ends lines as RFC 4180 says', () => {
    expect(exportCsv([ROW])).toBe(
      `\uFEFF${HEADER}\r\n2026-11-21,zendesk,defensive/policy,defensive,as per our policy,3,1,0,0,1,0,2,recovery,0a1b2c3d,1-9f8e7d6c`,
    );
  });

  it('gives the header alone when nothing is stored', () => {
    expect(exportCsv([]).trim()).toBe(HEADER);
  });

  it.each([
    '=1+1',
    '+44',
    '-2',
    '@sum(a1)',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '"=1"',
    "'=1",
    ' "\u00a0=1',
    '＝1',
    '|calc',
    '\uFEFF=1',
  ])('disarms %j', (phrase) => {
    const cell = phraseIn(exportCsv([{ ...ROW, phrase }]));
    expect(cell).toBe(`'${phrase}`);
  });

  it.each(['as per "our" policy', 'sorry, but', 'a\nb', ' padded ', "'quoted'", 'ça'])('keeps %j', (phrase) => {
    expect(phraseIn(exportCsv([{ ...ROW, phrase }]))).toBe(phrase);
  });

  it.each([
    ['lamp;=HYPERLINK("x")', `lamp;'=HYPERLINK("x")`],
    ['x; @SUM(1)', "x; '@SUM(1)"],
    ['a";=1+1;"', `a";'=1+1;"`],
    ['a\t=1', "a\t'=1"],
    ['a | "=1', `a | "'=1`],
    ['a\r\n=2', "a\r\n'=2"],
    ['=1\n=2', "'=1\n'=2"],
    [';=1', ";'=1"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    // Ordinary text is changed as little as possible.
    ['a; b', 'a; b'],
    ['3 - 4', '3 - 4'],
    ['1,-2', '1,-2'],
    ['well; -ish', "well; '-ish"],
    ['50 % off; a = b', '50 % off; a = b'],
  ])('disarms what other separators would turn %j into', (phrase, cell) => {
    expect(phraseIn(exportCsv([{ ...ROW, phrase }]))).toBe(cell);
  });

  const piece = fc.constantFrom(...'=+-@|%\t\r\n "\',;a1＝\u00a0\u2028\u200b');
  const text = fc.oneof(
    anyText(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  const rows = fc.array(fc.record({ phrase: text, site: text, shown: fc.nat(), sent: fc.nat() }), { minLength: 1 });

  it('returns any rows unchanged except for added apostrophes', () => {
    fc.assert(
      fc.property(rows, (changes) => {
        const cells = read(exportCsv(changes.map((change) => ({ ...ROW, ...change }))));
        expect(cells.length).toBe(changes.length);
        for (const [index, { phrase, site, shown, sent }] of changes.entries()) {
          const [, siteCell = '', , , phraseCell = '', ...counts] = cells[index] ?? [];
          expect(withoutAdded(siteCell, site)).toBe(site);
          expect(withoutAdded(phraseCell, phrase)).toBe(phrase);
          expect(counts).toEqual([
            String(shown),
            '1',
            '0',
            '0',
            String(sent),
            '0',
            '2',
            ROW.situation,
            ROW.rules,
            ROW.model,
          ]);
        }
      }),
    );
  });

  it.each([',', ';', '\t'])('starts no formula in any cell when it is read with %j between cells', (delimiter) => {
    fc.assert(
      fc.property(rows, (changes) => {
        const csv = exportCsv(changes.map((change) => ({ ...ROW, ...change })));
        for (const newline of ['\r\n', '\n', '\r'] as const) {
          // A reader that splits at other separators may not know our quotes.
          for (const quoteChar of delimiter === ',' ? ['"'] : ['"', '\u0001']) {
            const { data } = Papa.parse<string[]>(csv, { delimiter, newline, quoteChar });
            for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}"]*[=+\-@|%＝＋－＠]/u);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A cell without the apostrophes that its text does not have. */
function withoutAdded(cell: string, original: string): string {
  let at = 0;
  let kept = '';
  for (const unit of cell.split('')) {
    if (unit === "'" && original[at] !== "'") continue;
    kept += unit;
    at += 1;
  }
  return kept;
}

it('csvFileName says what is in the file and for which days', () => {
  expect(csvFileName('statistics', '2026-11-01', '2026-11-30')).toBe('amends-statistics-2026-11-01-to-2026-11-30.csv');
});
