import * as v from 'valibot';
import { CATEGORIES, SITUATIONS, STEP_IDS } from '../../rules/types';
import type { RolePlay } from './rolePlay';

const MOST_PARAGRAPHS = 20;
const MOST_ANSWERS = 20;
const LONGEST_LINE = 120;
const LONGEST_PARAGRAPH = 2_000;

const listOf = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const words = (most: number) =>
  v.pipe(
    v.string('must be a text in quotes'),
    v.check((text) => text.trim() !== '', 'is empty: please write something there'),
    v.maxLength(most, `is too long: ${most} characters at most`),
  );

const paragraphs = v.pipe(
  v.array(words(LONGEST_PARAGRAPH), 'must be a list of paragraphs, in [square brackets]'),
  v.minLength(1, 'has no paragraph: please write at least one'),
  v.maxLength(MOST_PARAGRAPHS, `has too many paragraphs: ${MOST_PARAGRAPHS} at most`),
);

const step = v.picklist(STEP_IDS, `is no step that Amends knows. There are ${listOf(STEP_IDS)}`);
const stepList = v.array(step, 'must be a list of steps, in [square brackets]');

const category = v.picklist(CATEGORIES, `is no kind of flag. There are ${listOf(CATEGORIES)}`);

const condition = v.strictObject(
  {
    stung: v.optional(
      v.union([v.literal(true), v.array(category)], 'must be true, or a list of kinds of flags in [square brackets]'),
    ),
    missing: v.optional(stepList),
    done: v.optional(stepList),
  },
  unknownOr('must say “stung”, “missing” or “done”, in {braces}'),
);

const answer = v.strictObject(
  { when: v.optional(condition), message: paragraphs },
  unknownOr('must be an answer with a “message”, in {braces}'),
);

/** A role play as a file holds it. Each message reads on from the name of the place: “subject” is empty. */
export const ROLE_PLAY = v.strictObject(
  {
    id: v.pipe(
      v.string('must be a text in quotes'),
      v.regex(
        /^[a-z\d]+(-[a-z\d]+)*$/,
        'may hold small letters, digits and single hyphens only, such as “late-parcel”',
      ),
      v.maxLength(60, 'is too long: 60 characters at most'),
    ),
    customer: words(LONGEST_LINE),
    subject: words(LONGEST_LINE),
    message: paragraphs,
    facts: words(LONGEST_PARAGRAPH),
    lesson: words(LONGEST_PARAGRAPH),
    situation: v.picklist(SITUATIONS, `is no situation. There are ${listOf(SITUATIONS)}`),
    needs: stepList,
    answers: v.pipe(
      v.array(answer, 'must be a list of answers, in [square brackets]'),
      v.minLength(1, 'has no answer: please write at least one'),
      v.maxLength(MOST_ANSWERS, `has too many answers: ${MOST_ANSWERS} at most`),
      v.check(
        (answers) => answers.at(-1)?.when === undefined,
        'must end with an answer that has no “when”, for a reply that nothing else fits',
      ),
    ),
    model: v.strictObject(
      { reply: paragraphs, steps: stepList },
      unknownOr('must have a “reply” and “steps”, in {braces}'),
    ),
  },
  unknownOr('must be a role play, in {braces}'),
);

/** What to say of an object that is none, lacks an entry, or has one that nobody asked for. */
function unknownOr(shape: string) {
  return ({ expected, received }: { expected: string | null; received: string }) => {
    if (expected === 'never') return 'is not known here: please check its spelling, or take it out';
    return received === 'undefined' ? 'is missing' : shape;
  };
}

/** Whether a stored value is a role play; one that is not is left out. */
export function isRolePlay(value: unknown): value is RolePlay {
  return v.is(ROLE_PLAY, value);
}
