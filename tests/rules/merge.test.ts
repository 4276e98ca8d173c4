import { describe, expect, it } from 'vitest';
import { merge, readsRecovery } from '../../rules/merge';
import type { ReaderStep, Strictness } from '../../rules/reader/reading';
import { review, reviewRead } from '../../rules/review';
import type { Category, Flag, Review, StepFinding } from '../../rules/types';
import { type Found, sampleReading } from '../support/sampleReading';

/** One of `fuzzyRules.ts`. */
const FUZZY = 'defensive/we-do-have';

const DRAFT = 'Hi Kim. The scale shows 2.1 kg, and it was in there. We always pack with care.';

function flag(words: string, ruleId: string): Flag {
  const start = DRAFT.indexOf(words);
  const category = ruleId.split('/')[0] as Category;
  return {
    ruleId,
    category,
    severity: 'warning',
    start,
    end: start + words.length,
    text: words,
    phrase: words,
    message: '',
    why: '',
    rewrites: [],
  };
}

const ruled = (flags: Flag[], changes: Partial<Review> = {}): Review => ({
  recovery: true,
  flags,
  steps: [],
  ...changes,
});
const inShort = ({ flags }: Review) => flags.map(({ ruleId, text }) => `${ruleId}: ${text}`);

const SCALE: Found = ['The scale shows 2.1 kg', 'defensive', 0.8];
const scaleRule = (id: string) => flag('it was in there', id);

describe('flags', () => {
  it.each<[name: string, flags: Flag[], found: Found[], strictness: Strictness, expected: string[]]>([
    ['nothing where nothing is found', [], [], 'normal', []],
    ['what the reader alone finds', [], [SCALE], 'normal', ['reader/defensive: The scale shows 2.1 kg']],
    ['nothing that it is not sure enough of', [], [SCALE], 'gentle', []],
    ['more where it is strict', [], [['The scale', 'blame', 0.6]], 'strict', ['reader/blame: The scale shows 2.1 kg']],
    [
      'any other rule, if the reader is not as sure as it ever is',
      [scaleRule('defensive/x')],
      [],
      'normal',
      ['defensive/x: it was in there'],
    ],
    [
      'not even another rule, if it is',
      [scaleRule('defensive/x')],
      [
        ['it was in there', 'defensive', 0.002],
        ['it was in there', 'blame', 0.001],
        ['it was in there', 'dodge', 0.001],
      ],
      'normal',
      [],
    ],
    [
      'one flag where both see the same fault',
      [scaleRule('defensive/x')],
      [SCALE],
      'normal',
      ['defensive/x: it was in there'],
    ],
    [
      'two where they see two faults',
      [flag('it was in there', 'blame/x')],
      [SCALE],
      'normal',
      ['reader/defensive: The scale shows 2.1 kg', 'blame/x: it was in there'],
    ],
    [
      'one where the reader finds another fault in the same words',
      [flag('The scale shows 2.1 kg, and', 'blame/x')],
      [SCALE],
      'normal',
      ['blame/x: The scale shows 2.1 kg, and'],
    ],
    [
      'the likelier one of two faults in the same words',
      [],
      [SCALE, ['The scale shows 2.1 kg', 'blame', 0.9]],
      'normal',
      ['reader/blame: The scale shows 2.1 kg'],
    ],
    [
      'a flaw of a family, even if it doubts which one',
      [],
      [
        ['The scale', 'blame', 0.5],
        ['The scale', 'defensive', 0.5],
      ],
      'normal',
      ['reader/defensive: The scale shows 2.1 kg'],
    ],
    [
      'a fuzzy rule whose family is likely',
      [scaleRule(FUZZY)],
      [['it was in there', 'blame', 0.3]],
      'normal',
      [`${FUZZY}: it was in there`],
    ],
    [
      'both of two faults in different words',
      [],
      [SCALE, ['it was in there', 'blame', 0.9]],
      'normal',
      ['reader/defensive: The scale shows 2.1 kg', 'reader/blame: it was in there'],
    ],
    [
      'the same fault in two sentences',
      [flag('always pack', 'defensive/x')],
      [SCALE],
      'normal',
      ['reader/defensive: The scale shows 2.1 kg', 'defensive/x: always pack'],
    ],
    ['no fuzzy rule where the reader is sure of the contrary', [scaleRule(FUZZY)], [], 'normal', []],
    [
      'a fuzzy rule where the reader finds the same',
      [scaleRule(FUZZY)],
      [SCALE],
      'normal',
      [`${FUZZY}: it was in there`],
    ],
    [
      'a fuzzy rule where the reader is in doubt',
      [scaleRule(FUZZY)],
      [['The scale', 'defensive', 0.3]],
      'normal',
      [`${FUZZY}: it was in there`],
    ],
  ])('%s', (_, flags, found, strictness, expected) => {
    expect(inShort(merge(ruled(flags), sampleReading(DRAFT, found), strictness))).toEqual(expected);
  });

  it('are those of the rules without a reading, and with an empty one', () => {
    const rules = ruled([scaleRule(FUZZY)]);
    expect(merge(rules, undefined, 'normal')).toBe(rules);
    expect(merge(rules, sampleReading(''), 'normal')).toBe(rules);
  });

  it('of fuzzy rules wait in a sentence that has not been read yet', () => {
    const reading = sampleReading(DRAFT, [SCALE]);
    const partly = { ...reading, sentences: reading.sentences.slice(0, 1) };
    expect(inShort(merge(ruled([scaleRule(FUZZY), flag('We always', 'praise/x')]), partly, 'normal'))).toEqual([
      'praise/x: We always',
    ]);
  });

  it('do not object to praise where nothing went wrong', () => {
    const reading = sampleReading(DRAFT, [['We always pack', 'praise', 0.99]]);
    expect(inShort(merge(ruled([]), reading, 'normal'))).toEqual(['reader/praise: We always pack with care']);
    expect(inShort(merge(ruled([], { recovery: false }), reading, 'normal'))).toEqual([]);
  });

  it('raised by the reader have texts, and mark the clause that their rewrites replace', () => {
    const { flags } = merge(
      ruled([]),
      sampleReading('I checked. The scale shows 2.1 kg, so it left.', [SCALE]),
      'normal',
    );
    expect(flags).toHaveLength(1);
    const [{ message = '', why = '', rewrites = [], start = 0, end = 0, phrase } = {}] = flags;
    expect(message).toMatch(/\.$/);
    expect(why).toMatch(/\.$/);
    expect(phrase).toBe('The scale shows 2.1 kg');
    expect([start, end]).toEqual([11, 45]);
    // The agent writes "I".
    expect(rewrites.join(' ')).toMatch(/I will \[what you will do\]/);
  });
});

describe('steps', () => {
  const text = 'Hi Kim. I let you down. We [what you did]. I will call by 5pm.';
  const place = { start: 8, end: 23 };
  const shown = (stepId: ReaderStep): StepFinding => ({ stepId, present: true, ...place, places: [place] });
  const missing = (stepId: ReaderStep): StepFinding => ({ stepId, present: false, places: [] });

  it.each<[name: string, step: StepFinding, at: string, probability: number, present: boolean]>([
    ['the reader finds', missing('ownership'), 'let you down', 0.9, true],
    ['nobody finds', missing('ownership'), 'let you down', 0.2, false],
    ['the rules find and the reader does not rule out', shown('ownership'), 'let you down', 0.3, true],
    ['the rules find and the reader rules out', shown('ownership'), 'let you down', 0.01, false],
    ['is still a blank', missing('action'), 'what you did', 0.99, false],
    ['leaves no doubt', shown('apology'), 'let you down', 0.01, true],
    ['is an apology that the rules do not know', missing('apology'), 'let you down', 0.9, true],
    ['has a time, which the rules read', shown('commitment'), 'let you down', 0.01, true],
    ['has no time, whatever the reader says', missing('commitment'), '5pm', 0.99, false],
  ])('one that %s', (_, step, at, probability, present) => {
    const reading = sampleReading(text, [], { steps: [[at, step.stepId as ReaderStep, probability]] });
    const [merged] = merge(ruled([], { steps: [step] }), reading, 'normal').steps;
    expect(merged?.present).toBe(present);
    expect(merged?.places.length).toBe(present ? 1 : 0);
  });

  it('are not found in a sentence that is flagged, by a rule or by the reader', () => {
    const steps: [string, ReaderStep, number][] = [['let you down', 'ownership', 0.9]];
    const byReader = sampleReading(text, [['I let you down', 'blame', 0.9]], { steps });
    const [merged] = merge(ruled([], { steps: [missing('ownership')] }), byReader, 'normal').steps;
    expect(merged?.present).toBe(false);
    const flagged: Flag = { ...flag('The scale', 'blame/x'), start: 8, end: 20 };
    const rules = ruled([flagged], { steps: [missing('ownership')] });
    expect(merge(rules, sampleReading(text, [], { steps }), 'normal').steps[0]?.present).toBe(false);
  });

  it('are placed where they are likeliest', () => {
    const reading = sampleReading(text, [], { steps: [['let you down', 'ownership', 0.9]] });
    const [merged] = merge(ruled([], { steps: [missing('ownership')] }), reading, 'normal').steps;
    expect(merged?.places).toEqual([place]);
  });

  it('stay where their sentence has changed since it was read', () => {
    const reading = sampleReading(text);
    const sentences = reading.sentences.map((sentence) => ({ ...sentence, isBehind: true }));
    const rules = ruled([], { steps: [shown('ownership')] });
    expect(merge(rules, { ...reading, sentences }, 'normal').steps).toEqual(rules.steps);
  });
});

describe('recovery', () => {
  it('is decided by the reader, unless the agent decides', () => {
    const happy = 'Thank you for the kind words!';
    const reading = (recovery: number) => sampleReading(happy, [], { recovery });
    expect(reviewRead(happy, {}, undefined).recovery).toBe(false);
    expect(reviewRead(happy, {}, reading(0.9)).recovery).toBe(true);
    expect(reviewRead(happy, { situation: 'ordinary' }, reading(0.9)).recovery).toBe(false);
    expect(reviewRead(happy, { situation: 'recovery' }, reading(0.1)).recovery).toBe(true);
    expect(readsRecovery(sampleReading(''))).toBeUndefined();
  });

  it('is decided by the rules without a reading', () => {
    const angry = { customerMessage: 'It broke and nobody answers me!' };
    expect(reviewRead('Dear Kim,', angry, undefined)).toEqual(review('Dear Kim,', angry));
  });
});
