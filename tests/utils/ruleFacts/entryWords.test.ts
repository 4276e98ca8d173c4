import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../rules/engine/createEngine';
import type * as Grammar from '../../../rules/engine/expressions/grammar';
import { rules, steps } from '../../../rules/engine/library/library';
import { engine } from '../../../rules/shippedEngine';
import { ENTRY_WORDS } from '../../../utils/ruleFacts/entryWords';

const sentences = [
  ...rules.flatMap(({ flags, allows }) => [...Object.entries(flags).flat(), ...allows]),
  ...steps.flatMap(({ present, absent }) => [...present, ...absent]),
];
const expressions = [...rules, ...steps].flatMap(({ match, unless = [] }) => [...match, ...unless]);

/** An engine of a build: in modules of its own, since the words that expressions look for are numbered in common. */
async function shippedEngine(): Promise<{ shipped: Engine; read: ReadonlySet<string> }> {
  vi.resetModules();
  vi.doMock('../../../rules/engine/library/shippedEntryWords', () => ({ ENTRY_WORDS }));
  const read = new Set<string>();
  vi.doMock('../../../rules/engine/expressions/grammar', async (importOriginal) => {
    const { readExpression } = await importOriginal<typeof Grammar>();
    const readAndNote = (source: string) => {
      read.add(source);
      return readExpression(source);
    };
    return { readExpression: readAndNote };
  });
  const { engine: shipped } = await import('../../../rules/shippedEngine');
  return { shipped, read };
}

describe('an engine that knows the entry words', () => {
  let shipped: Engine;
  let read: ReadonlySet<string>;
  beforeAll(async () => {
    ({ shipped, read } = await shippedEngine());
  });

  const readOfLibrary = () => expressions.filter((source) => read.has(source)).length;

  it('reads no expression before a sentence has one of its words', () => {
    for (const _ of shipped.compile());
    expect(shipped.isCompiled()).toBe(true);
    expect(readOfLibrary()).toBe(0);
    expect(shipped.review('Xylophones zigzag.').flags).toEqual([]);
    expect(readOfLibrary()).toBe(0);
    expect(shipped.review("I'm sorry if you feel that way.").flags).toHaveLength(1);
    expect(readOfLibrary()).toBeGreaterThan(0);
    expect(readOfLibrary()).toBeLessThan(expressions.length / 5);
  });

  it('judges every example as an engine does that reads all expressions first', () => {
    for (const sentence of sentences) expect(shipped.review(sentence), sentence).toEqual(engine.review(sentence));
  });
});
