import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RolePlay } from '../../../utils/practice/rolePlay';
import { readRolePlayFile, writeRolePlayFile } from '../../../utils/practice/rolePlayFile';

const OWN: RolePlay = {
  id: 'cold-soup',
  customer: 'Ada Byron',
  subject: 'Cold soup',
  message: ['The soup was cold.', 'Again!'],
  facts: 'The stove was off.',
  lesson: 'Own it.',
  situation: 'recovery',
  needs: ['apology', 'action'],
  answers: [{ when: { stung: ['praise'], missing: ['apology'] }, message: ['Hm.'] }, { message: ['Thank you.'] }],
  model: { reply: ['I am sorry that we served you cold soup.'], steps: ['apology'] },
};

/** A file with the role play, changed. */
function fileWith(changes: object, count = 1): string {
  return JSON.stringify({
    format: 'amends-role-plays',
    version: 1,
    rolePlays: Array(count).fill({ ...OWN, ...changes }),
  });
}

const faultsOf = (text: string) => (readRolePlayFile(text, ['charged-twice']) as { faults: string[] }).faults;

it('reads what it has written', () => {
  const second = { ...OWN, id: 'warm-beer', situation: 'auto' as const };
  expect(readRolePlayFile(writeRolePlayFile([OWN, second]), [])).toEqual({ rolePlays: [OWN, second] });
});

it('reads a file that a text editor gave a byte order mark', () => {
  expect(readRolePlayFile(`\uFEFF${writeRolePlayFile([OWN])}`, [])).toEqual({ rolePlays: [OWN] });
});

it.each<[string, string, string]>([
  ['nothing', '', 'The file is not JSON. A comma or a quotation mark may be missing, or one too many.'],
  [
    'a missing comma',
    '{"format": "amends-role-plays" "version": 1}',
    'The file is not JSON. A comma or a quotation mark may be missing, or one too many.',
  ],
  [
    'another JSON file',
    '{"name": "amends"}',
    'The file holds no role plays: it must start with “"format": "amends-role-plays", "version": 1”.',
  ],
  ['a list', '[]', 'The file holds no role plays: it must start with “"format": "amends-role-plays", "version": 1”.'],
  ['null', 'null', 'The file holds no role plays: it must start with “"format": "amends-role-plays", "version": 1”.'],
  [
    'a later version',
    fileWith({}).replace('"version":1', '"version":2'),
    'The file is of version 2, and this Amends reads version 1.',
  ],
  ['no role play', fileWith({}, 0), 'The file holds no role play.'],
  ['a large file', ' '.repeat(1_000_001), 'The file is too large to be one of role plays.'],
  ['an entry left out', fileWith({ subject: undefined }), 'Role play 1: “subject” is missing.'],
  ['an empty entry', fileWith({ facts: '  ' }), 'Role play 1: “facts” is empty: please write something there.'],
  ['a number', fileWith({ customer: 7 }), 'Role play 1: “customer” must be a text in quotes.'],
  [
    'a text instead of a list',
    fileWith({ message: 'Cold.' }),
    'Role play 1: “message” must be a list of paragraphs, in [square brackets].',
  ],
  ['no paragraph', fileWith({ message: [] }), 'Role play 1: “message” has no paragraph: please write at least one.'],
  [
    'a long line',
    fileWith({ subject: 'x'.repeat(121) }),
    'Role play 1: “subject” is too long: 120 characters at most.',
  ],
  [
    'a misspelt field',
    fileWith({ mesage: ['Cold.'] }),
    'Role play 1: “mesage” is not known here: please check its spelling, or take it out.',
  ],
  ['no model', fileWith({ model: undefined }), 'Role play 1: “model” is missing.'],
  [
    'a text instead of a model',
    fileWith({ model: 'Sorry.' }),
    'Role play 1: “model” must have a “reply” and “steps”, in {braces}.',
  ],
  ['no reply in the model', fileWith({ model: { steps: [] } }), 'Role play 1: “model, reply” is missing.'],
  [
    'an unknown step',
    fileWith({ needs: ['sorry'] }),
    'Role play 1: “needs, number 1” is no step that Amends knows. There are “apology”, “forgiveness”, “ownership”, “empathy”, “impact”, “question”, “action”, “options”, “commitment”, “gesture”, “followup”, “prevention”.',
  ],
  [
    'an unknown situation',
    fileWith({ situation: 'bad' }),
    'Role play 1: “situation” is no situation. There are “auto”, “ordinary”, “recovery”, “cannot-fix”, “not-our-fault”, “noticed-first”, “serious”.',
  ],
  ['no answer', fileWith({ answers: [] }), 'Role play 1: “answers” has no answer: please write at least one.'],
  [
    'a last answer with a condition',
    fileWith({ answers: [{ when: { stung: true }, message: ['Hm.'] }] }),
    'Role play 1: “answers” must end with an answer that has no “when”, for a reply that nothing else fits.',
  ],
  [
    'stung: false',
    fileWith({ answers: [{ when: { stung: false }, message: ['Hm.'] }, { message: ['Hm.'] }] }),
    'Role play 1: “answers, number 1, when, stung” must be true, or a list of kinds of flags in [square brackets].',
  ],
  ['an answer without words', fileWith({ answers: [{}] }), 'Role play 1: “answers, number 1, message” is missing.'],
  [
    'an id with blanks',
    fileWith({ id: 'Cold soup' }),
    'Role play 1: “id” may hold small letters, digits and single hyphens only, such as “late-parcel”.',
  ],
  [
    'an id of a built-in role play',
    fileWith({ id: 'charged-twice' }),
    'Role play 1: another one has the “id” “charged-twice” already: please choose another.',
  ],
  [
    'the same id twice',
    fileWith({}, 2),
    'Role play 2: another one has the “id” “cold-soup” already: please choose another.',
  ],
  [
    'null instead of a role play',
    fileWith({}).replace(/\[\{.*\}\]/, '[null]'),
    'Role play 1: must be a role play, in {braces}.',
  ],
])('says what is wrong with %s', (_, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

it('names every fault of every role play', () => {
  const bad = { ...OWN, id: 'bad', subject: '', needs: 'apology' };
  const text = JSON.stringify({ format: 'amends-role-plays', version: 1, rolePlays: [{ ...OWN, facts: 1 }, bad] });
  expect(faultsOf(text)).toEqual([
    'Role play 1: “facts” must be a text in quotes.',
    'Role play 2: “subject” is empty: please write something there.',
    'Role play 2: “needs” must be a list of steps, in [square brackets].',
  ]);
});

it('never throws, whatever is in the file', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .jsonValue()
      .map((rolePlay) => JSON.stringify({ format: 'amends-role-plays', version: 1, rolePlays: [rolePlay] })),
    fc.tuple(fc.constantFrom(...Object.keys(OWN)), fc.jsonValue()).map(([key, value]) => fileWith({ [key]: value })),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const read = readRolePlayFile(text, []);
      if ('faults' in read) {
        expect(read.faults.length).toBeGreaterThan(0);
        for (const fault of read.faults) expect(fault).toMatch(/^[A-Z].*\.$/s);
      } else expect(readRolePlayFile(writeRolePlayFile(read.rolePlays), [])).toEqual(read);
    }),
    { numRuns: 300 },
  );
});
