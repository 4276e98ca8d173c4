import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followReading } from '../../../rules/reader/followReading';
import { editBetween } from '../../../utils/editor/editBetween';
import { type Found, sampleReading } from '../../support/sampleReading';

const DRAFT = 'Hi Kim. The scale shows 2.1 kg, so it left. We pack with care.';
const SCALE: Found = ['The scale shows 2.1 kg', 'defensive', 0.8];

/** The words that still count as defensive after an edit, and whether their sentence is waiting to be read again. */
function after(draft: string, before = DRAFT) {
  const followed = followReading(sampleReading(before, [SCALE]), editBetween(before, draft), draft);
  return followed.sentences.flatMap(({ text, start, end, flaws, isBehind = false }) => {
    expect(text).toBe(draft.slice(start, end));
    const found = flaws.filter(
      ({ label, probability, isGone }) => label === 'defensive' && probability > 0.5 && !isGone,
    );
    return found.map((flaw) => `${text.slice(flaw.start, flaw.end)}${isBehind ? ' (behind)' : ''}`);
  });
}

describe('a flaw that was read', () => {
  it.each([
    ['stays where nothing changes', DRAFT, ['The scale shows 2.1 kg']],
    ['stays while the agent keeps writing after it', `${DRAFT} We are`, ['The scale shows 2.1 kg']],
    ['moves with what is written before it', `Hello and good day, ${DRAFT}`, ['The scale shows 2.1 kg']],
    [
      'stays when the agent keeps writing in its sentence',
      DRAFT.replace('left', 'left us'),
      ['The scale shows 2.1 kg (behind)'],
    ],
    ['stays when the text before it in its line is removed', DRAFT.slice(8), ['The scale shows 2.1 kg']],
    ['stays when the agent writes on both sides of it', `Hello. ${DRAFT} We are`, ['The scale shows 2.1 kg']],
    ['is dropped when its own words change', DRAFT.replace('scale', 'sheet'), []],
    ['is dropped when the agent writes in it', DRAFT.replace('shows', 'shows us'), []],
    ['is dropped when a word is written right after its words', DRAFT.replace('kg,', 'kg net,'), []],
    ['is dropped when its last word grows', DRAFT.replace('kg,', 'kgs,'), []],
    ['is dropped when its first word grows', DRAFT.replace('The scale', 'Bathe scale').replace('Bathe', 'BaThe'), []],
    [
      'stays when only a mark follows its words',
      DRAFT.replace('kg, so it left.', 'kg.'),
      ['The scale shows 2.1 kg (behind)'],
    ],
    ['is dropped with its sentence', 'Hi Kim. We pack with care.', []],
    ['is dropped with the whole draft', '', []],
    ['stays when the sentence before it runs into it', DRAFT.replace('Kim. ', 'Kim '), ['The scale shows 2.1 kg']],
  ])('%s', (_, draft, expected) => {
    expect(after(draft)).toEqual(expected);
  });

  it.each([
    ['in the middle of a word', 'Hi Kim. The scale shows 2.1 kg', 'grams'],
    ['between words', 'Hi Kim. The scale shows 2.1 kg', ' and the parcel left'],
    ['between words, after a blank', 'Hi Kim. The scale shows 2.1 kg ', 'and the parcel left'],
  ])('that ended an unfinished sentence is dropped when the agent goes on %s', (_, before, more) => {
    expect(after(before, before)).toEqual(['The scale shows 2.1 kg']);
    expect(after(before + more, before)).toEqual([]);
  });

  it.each(['.', ' ', ', ', '.\n', '\nKind regards', '. We are sorry'])(
    'that ended an unfinished sentence stays when “%s” follows',
    (more) => {
      const before = 'Hi Kim. The scale shows 2.1 kg';
      expect(after(before + more, before).map((words) => words.replace(' (behind)', ''))).toEqual([SCALE[0]]);
    },
  );

  it('still confirms a rule that flags its sentence when its words have changed', () => {
    const draft = DRAFT.replace('scale', 'sheet');
    const [, sentence] = followReading(sampleReading(DRAFT, [SCALE]), editBetween(DRAFT, draft), draft).sentences;
    expect(sentence?.flaws.find(({ label }) => label === 'defensive')).toMatchObject({
      probability: SCALE[2],
      isGone: true,
    });
  });

  it('keeps its words through any edits, or is dropped', () => {
    const edit = fc.tuple(fc.nat(70), fc.nat(12), fc.constantFrom('', ' ', 'x', '. ', '\n', 'We are. '));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        let draft = DRAFT;
        let reading = sampleReading(draft, [SCALE]);
        for (const [at, length, words] of edits) {
          const next = draft.slice(0, at) + words + draft.slice(at + length);
          reading = followReading(reading, editBetween(draft, next), next);
          draft = next;
          let last = 0;
          for (const { text, start, end, flaws } of reading.sentences) {
            expect(text).toBe(draft.slice(start, end));
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
            const scale = flaws.find(({ probability, isGone }) => probability === SCALE[2] && !isGone);
            if (scale) expect(text.slice(scale.start, scale.end)).toBe(SCALE[0]);
          }
        }
      }),
    );
  });
});
