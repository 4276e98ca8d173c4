import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, decodeText } from '../../../utils/pastReplies/decodeText';
import { asRead } from '../../../utils/pastReplies/plainText';
import { readReplyFile } from '../../../utils/pastReplies/readInEnglish';
import { cpuTimeOf } from '../../support/cpuTime';

/** The bytes of a text in UTF-16. */
function utf16(text: string, isBig: boolean, withMark: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + (withMark ? 1 : 0)));
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of [...(withMark ? '\uFEFF' : ''), ...text.split('')].entries()) {
    view.setUint16(2 * at, unit.charCodeAt(0), !isBig);
  }
  return bytes;
}

const latin = (text: string) => Uint8Array.from([...text], (letter) => letter.charCodeAt(0));

/** The texts of the replies of a file as they are read, and what is reported about the other records. */
async function readFile(...parts: (string | Uint8Array)[]): Promise<string[]> {
  const found: string[] = [];
  const file = new Blob(parts as BlobPart[]);
  for await (const record of readReplyFile(decodeText(bytesOf(file)))) {
    if ('reply' in record) found.push(asRead(record.reply).reply.text);
    else found.push(`line ${record.line}: ${record.problem}`);
  }
  return found;
}

const CELLS = 'it has 3 cells, and the file 2 columns: a text with “,” needs quotation marks';
const QUOTES = 'a quotation mark is missing, or is not doubled within the text';

describe('an odd file of replies', () => {
  it.each<[string, (string | Uint8Array)[], string[]]>([
    ['UTF-16 from Excel’s “Unicode text”', [utf16('id\treply\r\n1\tSorry, Zoë\r\n', false, true)], ['Sorry, Zoë']],
    ['UTF-16 the other way round', [utf16('id,reply\n1,Sorry\n', true, true)], ['Sorry']],
    ['UTF-16 without a mark', [utf16('id,reply\n1,Sorry about that\n', false, false)], ['Sorry about that']],
    ['UTF-16 the other way round, without a mark', [utf16('id,reply\n1,So sorry\n', true, false)], ['So sorry']],
    [
      'Windows-1252',
      [latin('id;reply\r\n1;D\u00e9sol\u00e9, it\u2019s late'.replace('\u2019', '\x92'))],
      ['Désolé, it’s late'],
    ],
    ['UTF-8 with a mark', ['\uFEFFid,reply\n1,Café\n'], ['Café']],
    [
      'UTF-8 whose mark is not at a letter’s end',
      ['id,reply\n1,', new TextEncoder().encode('é'.repeat(40_000)), '\n'],
      ['é'.repeat(40_000)],
    ],
    ['lines of an old Macintosh', ['id,reply\r1,Sorry\r2,Thanks\r'], ['Sorry', 'Thanks']],
    ['a separator named in its first line', ['sep=;\r\nid;reply\r\n1;"So; sorry"\r\n'], ['So; sorry']],
    ['semicolons, with commas in the text', ['id;reply\n1;Sorry, so sorry, very\n'], ['Sorry, so sorry, very']],
    ['bars', ['id|reply\n1|Sorry\n'], ['Sorry']],
    [
      'a text with commas and no quotation marks',
      ['id,reply\n1,Sorry, Kim\n2,Thanks\n'],
      [`line 2: ${CELLS}`, 'Thanks'],
    ],
    ['empty cells at the end', ['id,reply\n1,Sorry,,\n'], ['Sorry']],
    [
      'a quotation mark that is not doubled',
      ['id,reply\n1,"She said "no" to us"\n2,Thanks\n'],
      [`line 2: ${QUOTES}`, 'Thanks'],
    ],
    [
      'a quotation mark that is missing in the middle',
      ['id,reply\n1,Hello\n2,"I am sorry\n3,Thanks\n4,"Bye"\n5,Ciao\n'],
      ['Hello', 'line 3: a quotation mark is missing, or is not doubled within the text', 'Thanks', 'Bye', 'Ciao'],
    ],
    [
      'a quotation mark that is missing, and none after it',
      ['id,reply\n1,"I am sorry\n2,Thanks\n3,Bye\n'],
      ['line 2: a quotation mark is missing, or is not doubled within the text', 'Thanks', 'Bye'],
    ],
    ['a text of several lines', ['id,reply\n1,"Dear Kim,\n\nsorry."\n'], ['Dear Kim,\n\nsorry.']],
    ['a mark of inches', ['id,reply\n1,The 5" screen\n'], ['The 5" screen']],
    [
      'HTML',
      ['id,reply\n1,"<p>Dear Kim,</p><p>we&rsquo;re <b>sorry</b>&nbsp;&amp; ashamed.<br>Jo</p>"\n'],
      ['Dear Kim,\n\nwe’re sorry & ashamed.\nJo'],
    ],
    [
      'HTML that quotes the customer',
      ['id,reply\n1,"<div>So sorry.</div><blockquote>You <div>liars</div></blockquote><p>Jo</p>"\n'],
      ['So sorry.\n\nJo'],
    ],
    [
      'HTML with a sheet of styles',
      ['id,reply\n1,"<html><head><style>p{color:red}</style></head><body><p>Sorry</p></body></html>"\n'],
      ['Sorry'],
    ],
    [
      'HTML as Gmail quotes',
      ['{"text":"<div>Sorry.</div><div class=\\"gmail_quote\\"><div>On Monday you wrote</div></div>"}\n'],
      ['Sorry.'],
    ],
    [
      'signs that are no tags',
      ['id,reply\n1,"If a < b and c > d, write to <jo@example.com>"\n'],
      ['If a < b and c > d, write to <jo@example.com>'],
    ],
    [
      'numbers for letters',
      ['id,reply\n1,"<p>Caf&#233; &#x2019; &#0; &#xD800; &unknown;</p>"\n'],
      ['Café ’ &#0; &#xD800; &unknown;'],
    ],
  ])('is read: %s', async (_, parts, replies) => {
    expect(await readFile(...parts)).toEqual(replies);
  });

  it.each<[string, (string | Uint8Array)[], RegExp]>([
    ['a PDF', ['%PDF-1.7\n%âã'], /a PDF/],
    ['an old Excel file', [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 1, 0, 0])], /not a text file/],
    ['a web page', ['<!DOCTYPE html><html></html>'], /a web page/],
    ['broken names of columns', ['id,"reply\n1,Sorry\n'], /quotation mark is missing/],
  ])('is refused with a sentence: %s', async (_, parts, sentence) => {
    await expect(readFile(...parts)).rejects.toThrow(sentence);
  });
});

describe('HTML, whatever is in it', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<',
    '>',
    '<!--',
    '-->',
    '<blockquote',
    '</blockquote>',
    '&amp;',
    '&#',
    'a ',
    '\n',
  );

  it('is read to its end, and never gets longer', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `<p>${pieces.join('')}`;
        expect(asRead({ id: 1, text, line: 1 }).reply.text.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['<', '<!--', '<blockquote>', '<p ', '&', '&#1'])(
    'takes time in proportion to its length, of “%s”',
    (part) => {
      const timeOf = (count: number) => cpuTimeOf(() => asRead({ id: 1, text: `<p>${part.repeat(count)}`, line: 1 }));
      timeOf(20_000);
      const [short, long] = [timeOf(20_000), timeOf(320_000)];
      // At sixteen times the length it would take 256 times as long if any part of it were read again and again.
      expect(long / Math.max(short, 4)).toBeLessThan(100);
    },
  );
});
