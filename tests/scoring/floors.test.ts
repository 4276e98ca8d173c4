import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewRead } from '../../rules/review';
import type { Review } from '../../rules/types';
import { nodeReader, type Read } from '../../utils/reader/nodeReader';
import floors from './floors.json' with { type: 'json' };
import { type LabelledReply, readLines } from './labelledReply';
import { type Score, score, type Tally } from './score';

// Figures once reached may rise but not fall. They are raised in floors.json when they have risen.

const ROOT = path.resolve(import.meta.dirname, '../..');
const MODEL = path.join(ROOT, 'rules/reader/model');

const repliesOf = (name: string) =>
  readLines<LabelledReply>(path.join(ROOT, 'tests/rules/replies', `${name}.jsonl`)) ?? [];

type Floors = Record<string, { precision: number; recall: number }>;

function figuresOf({ asked, families, allSteps }: Score): Floors {
  const figure = ({ precision, recall }: Tally) => ({ precision, recall });
  return {
    asked: figure(asked),
    steps: figure(allSteps),
    ...Object.fromEntries([...families].map(([family, tally]) => [family, figure(tally)])),
  };
}

function expectAtLeast(found: Score, least: Floors): void {
  const figures = figuresOf(found);
  for (const [name, { precision, recall }] of Object.entries(least)) {
    expect(figures[name]?.precision, `precision of ${name}`).toBeGreaterThanOrEqual(precision);
    expect(figures[name]?.recall, `recall of ${name}`).toBeGreaterThanOrEqual(recall);
  }
}

describe('rules alone find as much, as rightly, as they did', () => {
  it.each(['read', 'kept-apart', 'written-after'] as const)(
    'in our own replies: %s',
    (name) => {
      const replies = repliesOf(name);
      const reviews = replies.map(({ text, context }) =>
        reviewRead(text, { customerMessage: context ?? undefined }, undefined),
      );
      expectAtLeast(score(replies, reviews), floors.rules[name]);
    },
    120_000,
  );
});

describe('the reader that ships', () => {
  let read: Read | undefined;
  beforeAll(async () => {
    read = await nodeReader(MODEL);
  });

  it('is the file that was measured', () => {
    const hash = createHash('sha256').update(fs.readFileSync(path.join(MODEL, 'reader.onnx')));
    expect(hash.digest('hex')).toBe(floors.reader.sha256);
  });

  it.each(['kept-apart', 'written-after'] as const)(
    'finds as much, as rightly, with the rules as it did: %s',
    async (name) => {
      const replies = repliesOf(name);
      const reviews: Review[] = [];
      for (const { text, context } of replies) {
        const customerMessage = context ?? undefined;
        reviews.push(reviewRead(text, { customerMessage }, await read?.(text, customerMessage)));
      }
      expectAtLeast(score(replies, reviews), floors.reader[name]);
    },
    120_000,
  );
});
