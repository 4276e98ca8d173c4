import { describe, expect, it } from 'vitest';
import { LastRead } from '../../../utils/reader/lastRead';
import { readReply } from '../../../utils/reader/readReply';
import { sampleModel } from './sampleModel';

const always = async () => true;
const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));
const LONG = `${Array.from({ length: 20 }, (_, day) => `We are sorry on day ${day}.`).join(' ')} You never told us.`;

async function read(draft: string, customerMessage?: string) {
  const { model, runs } = sampleModel();
  const reading = await readReply(model, { draft, customerMessage }, new LastRead(), always);
  if (!reading) throw new Error('It was not read.');
  return { reading, runs };
}

describe('a reply', () => {
  it('is read after the beginning of the message, each sentence after a marker', async () => {
    const { runs } = await read('We are sorry.\nThank you', 'The lamp arrived late and damaged.');
    expect(runs).toEqual([
      {
        words: '[CLS] the lamp arrived late [SEP] [S] we are sorry . [S] thank you [SEP]',
        types: '000000111111111',
      },
    ]);
  });

  it('has its flaws and steps at their sentences', async () => {
    const draft = 'We are sorry. But you never told us.';
    const { reading } = await read(draft);
    expect(reading.sentences.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['We are sorry.', 0, 13],
      ['But you never told us.', 14, 36],
    ]);
    const [first, second] = reading.sentences;
    const blame = second?.flaws.find(({ label }) => label === 'blame');
    // Its temperature is 2.
    expect(blame?.probability).toBeCloseTo(sigmoid(2), 5);
    expect(second?.text.slice(blame?.start, blame?.end)).toBe('never');
    expect(first?.flaws.find(({ label }) => label === 'blame')?.probability).toBeCloseTo(sigmoid(-2), 5);
    expect(first?.steps.apology).toBeCloseTo(sigmoid(4), 5);
    expect(second?.steps.apology).toBeCloseTo(sigmoid(-4), 5);
    expect(reading.recovery).toBeCloseTo(sigmoid(-4), 5);
  });

  it('that is long is read in windows, and each sentence counted once', async () => {
    const { reading, runs } = await read(LONG);
    expect(runs.length).toBeGreaterThan(3);
    for (const { words } of runs) expect(words.split(' ').length).toBeLessThanOrEqual(32);
    expect(reading.sentences).toHaveLength(21);
    expect(reading.sentences.map(({ start, end }) => LONG.slice(start, end))).toEqual(
      reading.sentences.map(({ text }) => text),
    );
    expect(reading.sentences.filter(({ flaws }) => flaws.some(({ probability }) => probability > 0.5))).toHaveLength(1);
  });

  it.each([
    ['empty', ''],
    ['blank', '  \n'],
    ['an emoji', '😀'],
    ['in another script', '中文中文'],
    ['one long word', 'x'.repeat(5_000)],
    ['without a full stop', 'we are sorry '.repeat(2_000)],
    ['only quoted', '> quoted\n> only'],
    ['unseen', '\u0000'],
  ])('may be %s', async (_, draft) => {
    const { reading } = await read(draft, draft);
    for (const { start, end, text } of reading.sentences) expect(text).toBe(draft.slice(start, end));
  });

  it('costs nothing if it was read before, and after a change only what changed', async () => {
    const { model, runs } = sampleModel();
    const memory = new LastRead();
    await readReply(model, { draft: LONG }, memory, always);
    const before = runs.length;
    await readReply(model, { draft: LONG }, memory, always);
    expect(runs.length).toBe(before);
    await readReply(model, { draft: `${LONG} Thank you.` }, memory, always);
    expect(runs.length).toBeLessThanOrEqual(before + 2);
    await readReply(model, { draft: LONG, customerMessage: 'late' }, memory, always);
    expect(runs.length).toBeGreaterThanOrEqual(2 * before);
  });

  it('is abandoned when it is no longer wanted', async () => {
    const { model, runs } = sampleModel();
    const goOn = async () => runs.length < 2;
    expect(await readReply(model, { draft: LONG }, new LastRead(), goOn)).toBeUndefined();
    expect(runs).toHaveLength(2);
  });
});

it('keeps a bounded number of windows, those requested last', () => {
  const memory = new LastRead();
  const reading = { sentences: [], recovery: 0 };
  for (let number = 0; number < 200; number += 1) memory.set(String(number), reading);
  expect(memory.get('0')).toBe(reading);
  memory.set('one more', reading);
  expect(memory.get('0')).toBe(reading);
  expect(memory.get('1')).toBeUndefined();
  expect(memory.get('2')).toBe(reading);
});
