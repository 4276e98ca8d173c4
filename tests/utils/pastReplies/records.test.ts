import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LONGEST_RECORD, RecordSplitter } from '../../../utils/pastReplies/records';

function split(pieces: string[], delimiter?: string) {
  const splitter = new RecordSplitter(delimiter);
  return [...pieces.flatMap((piece) => [...splitter.push(piece)]), ...splitter.end()];
}

describe('the records of a file', () => {
  it('are the same however the text arrives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' '), maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(20), { maxLength: 8 }),
        fc.constantFrom(',', undefined),
        (whole, cuts, delimiter) => {
          const pieces: string[] = [];
          let from = 0;
          for (const length of cuts) {
            pieces.push(whole.slice(from, from + length));
            from += length;
          }
          pieces.push(whole.slice(from));
          expect(split(pieces, delimiter)).toEqual(split([whole], delimiter));
        },
      ),
    );
  });

  it('are the rows that Papa Parse finds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const file = Papa.unparse(rows, { newline: '\n' });
        const found = split([file], ',').map(
          ({ text }) => Papa.parse<string[]>(text, { delimiter: ',' }).data[0] ?? [''],
        );
        expect(found).toEqual(Papa.parse<string[]>(file, { delimiter: ',', newline: '\n' }).data);
      }),
    );
  });

  it('know the line on which they start', () => {
    expect(split(['a,b\n"two\nlines",c\nd,5" screen\n'], ',')).toEqual([
      { text: 'a,b', line: 1 },
      { text: '"two\nlines",c', line: 2 },
      { text: 'd,5" screen', line: 4 },
    ]);
  });

  it('are skipped and not kept in memory where they are too long; the next ones are read', () => {
    const splitter = new RecordSplitter(',');
    const found = [...splitter.push('a,"never closed\n')];
    for (let piece = 0; piece < 30; piece += 1) found.push(...splitter.push('x'.repeat(LONGEST_RECORD / 10)));
    found.push(...splitter.push('\nnext,row\n'), ...splitter.end());
    expect(found).toEqual([
      { text: '', line: 1, trouble: 'too-long' },
      { text: 'next,row', line: 3 },
    ]);
  });

  it('report that a quotation mark is missing at the end', () => {
    expect(split(['a,"cut o'], ',')).toEqual([{ text: 'a,"cut o', line: 1, trouble: 'quote-not-closed' }]);
  });
});
