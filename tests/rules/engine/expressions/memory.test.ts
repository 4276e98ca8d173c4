import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { type Memory, remember } from '../../../../rules/engine/expressions/memory';
import { anyText } from '../../../support/anyText';

afterEach(() => {
  vi.doUnmock('../../../../rules/engine/expressions/memory');
  vi.resetModules();
});

it('computes what it remembers only once', () => {
  const compute = vi.fn((text: string) => text.length);
  const lengthOf = remember(10, compute);
  expect(['a', 'bb', 'a', 'bb', '\ud83d', '\ud83d'].map(lengthOf)).toEqual([1, 2, 1, 2, 1, 1]);
  expect(compute.mock.calls.flat()).toEqual(['a', 'bb', '\ud83d']);
});

it.each([
  ['by their number', 3, 1000, ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
  ['by their length', 1000, 30, ['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20)]],
])('forgets the oldest texts: %s', (_, size, characters, texts) => {
  const compute = vi.fn((text: string) => text.length);
  const lengthOf = remember(size, compute, characters);
  for (const text of [...texts, texts.at(-1) as string, texts[0] as string]) lengthOf(text);
  expect(compute).toHaveBeenCalledTimes(texts.length + 1);
});

it('returns what the function returns and stays within its bounds, for any sequence of calls', () => {
  const text = fc.oneof(anyText({ maxLength: 40 }), fc.constantFrom('a', 'bb', 'x'.repeat(200)));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
      const shout = remember(5, (asked) => `${asked}!`, 100);
      for (const asked of texts) {
        expect(shout(asked)).toBe(`${asked}!`);
        expect(shout.characters).toBeLessThanOrEqual(200);
      }
    }),
  );
});

it('stores little of a line of 100,000 characters, however many keys are typed in it', async () => {
  const memories: Memory<unknown>[] = [];
  vi.doMock('../../../../rules/engine/expressions/memory', () => ({
    remember: (...options: Parameters<typeof remember>) => {
      const memory = remember(...options);
      memories.push(memory);
      return memory;
    },
  }));
  const { review } = await import('../../../../rules/review');
  const kept = () => memories.reduce((sum, { characters }) => sum + characters, 0);

  // Without a full stop each part of the line is a new text after every key.
  for (const [mark, keys] of [
    ['.', 500],
    ['', 100],
  ] as const) {
    let line = '';
    for (let number = 0; line.length < 100_000; number += 1) line += `The parcel left us on day ${number}${mark} `;
    for (let key = 0; key < keys; key += 1) {
      line = key % 2 ? `${line}x` : `x${line}`;
      review(line, { customerMessage: line });
    }
    // Two for each character of the line and each of its memories, not one for each key.
    expect(kept()).toBeGreaterThan(100_000);
    expect(kept()).toBeLessThan(3_000_000);
  }
}, 120_000);
