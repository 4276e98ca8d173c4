import nlp from 'compromise';
import dates from 'compromise-dates';
import { describe, expect, it } from 'vitest';
import { review } from '../../rules/review';

const parser = nlp.plugin(dates) as unknown as (text: string) => Parsed;
interface Parsed {
  dates(): { found: boolean };
  durations(): { found: boolean };
}

const readsATime = (text: string) => parser(text).dates().found || parser(text).durations().found;
const commits = (text: string) => review(text).steps.some((step) => step.stepId === 'commitment' && step.present);

const PROMISES = ['I will write to you', "We'll call you back", 'Ana is going to send the new lamp'];
const TIMES = [
  'by 4pm',
  'by 4 p.m.',
  'within 20 minutes',
  'within 24 hours',
  'tomorrow morning',
  'tomorrow',
  'by Friday',
  'on Monday at 9:00',
  'in two hours',
  'before noon',
  'tonight',
  'this afternoon',
  'by 3 March',
  'next week',
  'by close of business on Thursday',
  'at 14:30',
  'no later than Tuesday',
  'by tomorrow noon',
  'by 17:00 today',
  'by the end of the day',
];
// What compromise-dates does not read: agents promise in working days.
const MORE_TIMES = ['within two working days', 'in the next hour', 'within the week', 'in 3-5 business days'];
const NO_TIMES = [
  'soon',
  'shortly',
  'as soon as possible',
  'when we can',
  'in due course',
  'at our earliest convenience',
];

describe.each(PROMISES)('%s …', (promise) => {
  it.each(TIMES)('%s is a commitment, and a time to compromise-dates', (time) => {
    expect(readsATime(`${promise} ${time}.`)).toBe(true);
    expect(commits(`${promise} ${time}.`)).toBe(true);
  });

  it.each(MORE_TIMES)('%s is a commitment', (time) => {
    expect(commits(`${promise} ${time}.`)).toBe(true);
  });

  it.each(NO_TIMES)('%s is none', (time) => {
    expect(readsATime(`${promise} ${time}.`)).toBe(false);
    expect(commits(`${promise} ${time}.`)).toBe(false);
  });
});
