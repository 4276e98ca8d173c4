import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFileName, FORMULA_START } from '../../../utils/csvFile';
import { exportCsv } from '../../../utils/stats/exportCsv';
import type { StatRow } from '../../../utils/stats/statRow';

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
};

const HEADER = 'Day,Helpdesk,Rule,Category,Phrase,Shown,Rewrite applied,Edited by hand,Dismissed,Sent anyway';

/** The cells as a reader gets them, the header left out. */
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
      `\uFEFF${HEADER}\r\n2026-11-21,zendesk,defensive/policy,defensive,as per our policy,3,1,0,0,1`,
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
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '"=1"',
    "'=1",
    ' "\u00a0=1',
    '＝1',
    '=1\r\n=2',
    '|calc',
    '\uFEFF=1',
  ])('disarms %j', (phrase) => {
    const cell = phraseIn(exportCsv([{ ...ROW, phrase }]));
    expect(cell).toBe(`'${phrase}`);
  });

  it.each(['as per "our" policy', 'sorry, but', 'a\nb', ' padded ', "'quoted'", 'ça'])('keeps %j', (phrase) => {
    expect(phraseIn(exportCsv([{ ...ROW, phrase }]))).toBe(phrase);
  });

  it('gives back any rows, and no cell of any file starts a formula', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ' ',
      '"',
      "'",
      ',',
      ';',
      'a',
      '1',
      '＝',
      '\u00a0',
    );
    const phrase = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const rows = fc.array(fc.record({ phrase, shown: fc.nat(), sent: fc.nat() }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (changes) => {
        const cells = read(exportCsv(changes.map((change) => ({ ...ROW, ...change }))));
        expect(cells.length).toBe(changes.length);
        for (const [index, change] of changes.entries()) {
          const line = cells[index] ?? [];
          for (const cell of line) expect(cell).not.toMatch(/^[\s"]*[=+\-@\t\r＝＋－＠]/u);
          const stored = line[4] ?? '';
          const armed = stored.startsWith("'") && FORMULA_START.test(stored.slice(1));
          expect(armed ? stored.slice(1) : stored).toBe(change.phrase);
          expect(line.slice(5)).toEqual([String(change.shown), '1', '0', '0', String(change.sent)]);
        }
      }),
    );
  });
});

it('csvFileName says what is in the file and of which days', () => {
  expect(csvFileName('statistics', '2026-11-01', '2026-11-30')).toBe('amends-statistics-2026-11-01-to-2026-11-30.csv');
});
