import { describe, expect, it } from 'vitest';
import { hasBlank } from '../../../rules/engine/judging/rewrite';
import { merge } from '../../../rules/merge';
import { isReaderId, readerIds } from '../../../rules/reader/readerIds';
import { READER_LABELS } from '../../../rules/reader/reading';
import { replacementOf } from '../../../rules/replacement';
import { review } from '../../../rules/review';
import type { Category } from '../../../rules/types';
import { sampleReading } from '../../support/sampleReading';

const SENTENCE = 'The scale shows 2.1 kg';

function flagOf(label: (typeof READER_LABELS)[number], draft = `${SENTENCE}.`) {
  const [flag] = merge(
    { recovery: true, flags: [], steps: [] },
    sampleReading(draft, [['scale', label, 0.99]]),
    'normal',
  ).flags;
  if (!flag) throw new Error(`The reader should flag ${label}.`);
  return flag;
}

describe.each(READER_LABELS)('a flag of the reader: %s', (label) => {
  it('has an id, its category, short words and rewrites', () => {
    const { ruleId, category, message, why, rewrites } = flagOf(label);
    expect(ruleId).toBe(`reader/${label}`);
    expect(isReaderId(ruleId)).toBe(true);
    expect(readerIds[ruleId as keyof typeof readerIds]).toBe(category);
    expect(message.length).toBeLessThanOrEqual(90);
    expect(why.length).toBeLessThanOrEqual(140);
    expect(rewrites.length).toBeGreaterThan(0);
  });

  it('offers no words in which a rule finds the same fault', () => {
    for (const rewrite of flagOf(label).rewrites) {
      const written = `${rewrite.replace('[day and time]', '5pm on Friday').replace(/\[[^\]]*\]/g, 'lost your parcel')}.`;
      const flags = review(written, { situation: 'recovery' }).flags.map(({ category }): Category => category);
      expect(flags, written).not.toContain(label);
    }
  });

  it('offers whole sentences, each with a blank or without any of the words', () => {
    const draft = `Hi Kim. ${SENTENCE}. Jo`;
    for (const rewrite of flagOf(label, draft).rewrites) {
      const { start, end, text } = replacementOf(draft, { start: 8, end: 8 + SENTENCE.length }, rewrite);
      const after = draft.slice(0, start) + text + draft.slice(end);
      expect(after).toMatch(rewrite === '' ? /^Hi Kim\. Jo$/ : /^Hi Kim\. \p{Lu}[^.]*(?:\. \p{Lu}[^.]*)?[.?] Jo$/u);
      expect(rewrite === '' || hasBlank(rewrite)).toBe(true);
    }
  });
});

it('uses “I” or “we” as the agent does', () => {
  expect(flagOf('vague', `I checked. ${SENTENCE}.`).rewrites[0]).toMatch(/^I will/);
  expect(flagOf('vague', `We checked. ${SENTENCE}.`).rewrites[0]).toMatch(/^We will/);
  expect(flagOf('vague').rewrites[0]).toMatch(/^We will/);
});

/** The draft after the first rewrite of what the reader found in these words. */
function rewritten(draft: string, words: string, label: (typeof READER_LABELS)[number]) {
  const rules = { ...review(draft, { situation: 'recovery' }), flags: [] };
  const [flag] = merge(rules, sampleReading(draft, [[words, label, 0.99]]), 'normal').flags;
  const { start, end, text } = replacementOf(draft, flag ?? { start: 0, end: 0 }, flag?.rewrites[0] ?? '');
  return draft.slice(0, start) + text + draft.slice(end);
}

it.each<[draft: string, words: string, label: (typeof READER_LABELS)[number], expected: string]>([
  [
    'Most people use scissors, and a new lamp is on its way.',
    'people use scissors',
    'blame',
    'To put this right I need to know [what you need to know], and a new lamp is on its way.',
  ],
  [
    'Anyone who uses a knife will scratch the shade, and I sent you a new one today.',
    // The reader finds fault with all of it, but what was sent is still good news.
    'Anyone who uses a knife will scratch the shade, and I sent you a new one today',
    'blame',
    'To put this right I need to know [what you need to know], and I sent you a new one today.',
  ],
  [
    'I’ve refunded you; nobody else minded the noise.',
    'nobody else minded',
    'defensive',
    'I’ve refunded you; I can see why this is not what you expected, and I will [what you will do] by [day and time].',
  ],
  [
    'Hi Kim, the van had a flat tyre – your code is 4417.',
    'flat tyre',
    'excuse',
    'Hi Kim, that should not have happened to you, and we will [what you will do] by [day and time] – your code is 4417.',
  ],
  ['We can’t refund the fee, but our crew is the best in town.', 'best in town', 'praise', 'We can’t refund the fee.'],
  [
    '- Somehow the label came off, so could you send me a photo?',
    'label came off',
    'dodge',
    '- I [what went wrong], and that was my mistake, so could you send me a photo?',
  ],
])('keeps the rest of the sentence: %s', (draft, words, label, expected) => {
  expect(rewritten(draft, words, label)).toBe(expected);
});
