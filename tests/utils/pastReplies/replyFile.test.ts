import { describe, expect, it } from 'vitest';
import type { Columns } from '../../../utils/pastReplies/columns';
import { readReplyFile } from '../../../utils/pastReplies/readInEnglish';
import { readHead } from '../../../utils/pastReplies/replyFile';

async function read(text: string, columns?: Partial<Columns>) {
  async function* pieces() {
    yield text;
  }
  const found: unknown[] = [];
  for await (const record of readReplyFile(pieces(), columns)) found.push('reply' in record ? record.reply : record);
  return found;
}

describe('a file of replies', () => {
  it.each<[string, string, Partial<Columns> | undefined, unknown[]]>([
    [
      'JSON Lines',
      '{"id":1,"text":"Hi","context":"Help!"}\n\n{"text":"Yes","context":null}',
      undefined,
      [
        { id: 1, text: 'Hi', context: 'Help!', line: 1 },
        { id: undefined, text: 'Yes', line: 3 },
      ],
    ],
    ['fields with other names', '{"ticket_id":7,"reply":"Hi"}', undefined, [{ id: 7, text: 'Hi', line: 1 }]],
    ['chosen fields', '{"a":"Hi","text":"no"}', { text: 'a' }, [{ id: undefined, text: 'Hi', line: 1 }]],
    ['CSV with commas', 'Ticket ID,Reply\r\n7,"Hi, there"\r\n', undefined, [{ id: '7', text: 'Hi, there', line: 2 }]],
    [
      'CSV with semicolons and a mark',
      '\uFEFFid;Customer message;body\n1;Why?;"So; there"\n',
      undefined,
      [{ id: '1', text: 'So; there', context: 'Why?', line: 2 }],
    ],
    ['CSV with tabs', 'number\tanswer\n1\tYes\n', undefined, [{ id: '1', text: 'Yes', line: 2 }]],
    ['CSV without an id', 'text\nHi\n', undefined, [{ id: 2, text: 'Hi', line: 2 }]],
    ['chosen columns', 'a,b\n1,2\n', { text: 'b', id: 'a' }, [{ id: '1', text: '2', line: 2 }]],
    [
      'a broken line',
      '{"text":"a"}\n{"text": \n{"text":"b"}',
      undefined,
      [
        { id: undefined, text: 'a', line: 1 },
        { line: 2, problem: expect.stringContaining('JSON') },
        { id: undefined, text: 'b', line: 3 },
      ],
    ],
    [
      'lines that are not replies',
      '{"text":5}\n[1]\n{"text":"a","context":[]}',
      undefined,
      [
        { line: 1, problem: '"text" must be a string' },
        { line: 2, problem: 'it is not an object' },
        { line: 3, problem: '"context" must be a string' },
      ],
    ],
    [
      'a short row',
      'id,text\n1\n2,b\n',
      undefined,
      [
        { line: 2, problem: 'it has 1 cells, and the file 2 columns' },
        { id: '2', text: 'b', line: 3 },
      ],
    ],
    [
      'a file that was cut off',
      'id,text\n1,"He',
      undefined,
      [{ line: 2, problem: 'a quotation mark is missing: the file may be cut off' }],
    ],
    [
      'names of the prototype',
      '{"__proto__":{"text":"x"}}',
      undefined,
      [{ line: 1, problem: '"text" must be a string' }],
    ],
  ])('is read: %s', async (_, text, columns, replies) => {
    expect(await read(text, columns)).toEqual(replies);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '  \n', /^it is empty$/],
    ['Excel', 'PK\u0003\u0004\0\0', /Excel or zip file/],
    ['another encoding', 'i\0d\0', /not a text file/],
    ['a web page', '<!doctype html>', /a web page/],
    ['a JSON list', '[{"text":"a"}]', /one JSON list/],
    ['no column with replies', 'name,city\na,b\n', /^no column looks like the reply: its columns are “name”, “city”$/],
  ])('is refused with a sentence: %s', async (_, text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence);
  });

  it('says which chosen column it lacks', async () => {
    await expect(read('id,text\n1,a', { text: 'reply' })).rejects.toThrow(
      'it has no column “reply”: its columns are “id”, “text”',
    );
  });

  it('lists its columns before it is read', () => {
    expect(readHead('id, Reply ,x\n1,2,3').names).toEqual(['id', 'Reply', 'x']);
    expect(readHead('{"a":1,"b":2}\n').names).toEqual(['a', 'b']);
    expect(readHead('{"a": broken').names).toEqual([]);
  });
});
