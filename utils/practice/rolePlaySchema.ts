import * as v from 'valibot';
import { i18n } from '#i18n';
import { CATEGORIES, SITUATIONS, STEP_IDS } from '../../rules/types';
import { quotedList } from './quotedList';
import type { RolePlay } from './rolePlay';

const MOST_PARAGRAPHS = 20;
const MOST_ANSWERS = 20;
const LONGEST_ID = 60;
const LONGEST_LINE = 120;
const LONGEST_PARAGRAPH = 2_000;

const MISSING = i18n.t('practice.fault.missing');
const NO_TEXT = i18n.t('practice.fault.noText');
/** An object is written in braces; a message cannot contain `{braces}`, which is a placeholder's name. */
const IN_BRACES = { braces: `{${i18n.t('practice.fault.braces')}}` };

const words = (most: number) =>
  v.pipe(
    v.string(NO_TEXT),
    v.check((text) => text.trim() !== '', i18n.t('practice.fault.blank')),
    v.maxLength(most, i18n.t('practice.fault.tooLong', { most })),
  );

const paragraphs = v.pipe(
  v.array(words(LONGEST_PARAGRAPH), i18n.t('practice.fault.noParagraphList')),
  v.minLength(1, i18n.t('practice.fault.noParagraph')),
  v.maxLength(MOST_PARAGRAPHS, i18n.t('practice.fault.manyParagraphs', { most: MOST_PARAGRAPHS })),
);

const step = v.picklist(STEP_IDS, i18n.t('practice.fault.unknownStep', { names: quotedList(STEP_IDS) }));
const stepList = v.array(step, i18n.t('practice.fault.noStepList'));

const category = v.picklist(CATEGORIES, i18n.t('practice.fault.unknownCategory', { names: quotedList(CATEGORIES) }));

const condition = v.strictObject(
  {
    stung: v.optional(v.union([v.literal(true), v.array(category)], i18n.t('practice.fault.badStung'))),
    missing: v.optional(stepList),
    done: v.optional(stepList),
  },
  unknownOr(i18n.t('practice.fault.noCondition', IN_BRACES)),
);

const answer = v.strictObject(
  { when: v.optional(condition), message: paragraphs },
  unknownOr(i18n.t('practice.fault.noAnswerObject', IN_BRACES)),
);

/** A role play as stored in a file. Each message continues the name of the place: “subject” is empty. */
export const ROLE_PLAY = v.strictObject(
  {
    id: v.pipe(
      v.string(NO_TEXT),
      v.regex(/^[a-z\d]+(-[a-z\d]+)*$/, i18n.t('practice.fault.badId')),
      v.maxLength(LONGEST_ID, i18n.t('practice.fault.tooLong', { most: LONGEST_ID })),
    ),
    customer: words(LONGEST_LINE),
    subject: words(LONGEST_LINE),
    message: paragraphs,
    facts: words(LONGEST_PARAGRAPH),
    lesson: words(LONGEST_PARAGRAPH),
    situation: v.picklist(SITUATIONS, i18n.t('practice.fault.unknownSituation', { names: quotedList(SITUATIONS) })),
    needs: stepList,
    answers: v.pipe(
      v.array(answer, i18n.t('practice.fault.noAnswerList')),
      v.minLength(1, i18n.t('practice.fault.noAnswer')),
      v.maxLength(MOST_ANSWERS, i18n.t('practice.fault.manyAnswers', { most: MOST_ANSWERS })),
      v.check((answers) => answers.at(-1)?.when === undefined, i18n.t('practice.fault.lastHasCondition')),
    ),
    model: v.strictObject(
      { reply: paragraphs, steps: stepList },
      unknownOr(i18n.t('practice.fault.noModel', IN_BRACES)),
    ),
  },
  unknownOr(i18n.t('practice.fault.noRolePlay', IN_BRACES)),
);

/** What to report for a value that is not an object, lacks an entry, or has an unknown one. */
function unknownOr(shape: string) {
  return ({ expected, received }: { expected: string | null; received: string }) => {
    if (expected === 'never') return i18n.t('practice.fault.unknownEntry');
    return received === 'undefined' ? MISSING : shape;
  };
}

/** Whether a stored value is a role play; others are left out. */
export function isRolePlay(value: unknown): value is RolePlay {
  return v.is(ROLE_PLAY, value);
}
