import { describe, expect, it } from 'vitest';
import { promisingSentences } from '../../../rules/steps/commitment/promisingSentences';
import { readPromises } from '../../../utils/timers/readPromise';
import { instantAt, wallTime } from '../../../utils/timers/zonedTime';

const BERLIN = 'Europe/Berlin';
/** A Wednesday, twenty past nine in the morning. */
const NOW = new Date(instantAt('2025-11-19', 560, BERLIN));

/** Each promise of a sentence: a day of November and a time with its words, or `ask`. */
function readings(sentence: string): string[] {
  return readPromises(promisingSentences(sentence), NOW, BERLIN).map((read) => {
    if (read.kind !== 'time') return read.kind === 'ambiguous' ? 'ask' : read.kind;
    const { day, minute } = wallTime(read.due, BERLIN);
    return `${day.slice(8)} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  });
}

describe('several promises that share a verb', () => {
  it.each<[string, string[]]>([
    ['I’ll email the invoice by noon and the credit note by Thursday.', ['19 12:00', '20 17:00']],
    ['We will ring you at 9:30am, 1pm and 4pm tomorrow.', ['20 09:30', '20 13:00', '20 16:00']],
    ['You’ll have the new router by Saturday and the bill by Monday.', ['22 17:00', '24 17:00']],
    ['By tomorrow noon the engineer’s report, by Friday our decision.', ['20 12:00', '21 17:00']],
    [
      'We will post the first box on Thursday, the second on Friday and the third on Monday.',
      ['20 17:00', '21 17:00', '24 17:00'],
    ],
    ['Tomorrow I’ll call you at 10am and at 3pm.', ['20 10:00', '20 15:00']],
    ['I will update you at 11am, 2pm and 5pm.', ['19 11:00', '19 14:00', '19 17:00']],
    ['The plumber will come on Thursday and the electrician on Friday.', ['20 17:00', '21 17:00']],
    ['I’ll send you a draft within two hours and the final version by tomorrow.', ['19 11:20', '20 17:00']],
    [
      'We’ll refund the deposit today, the cleaning fee tomorrow and the rest by Friday.',
      ['19 17:00', '20 17:00', '21 17:00'],
    ],
    ['An answer by 3pm, the money by Friday.', ['19 15:00', '21 17:00']],
    ['I’ll check in with you on Thursday, on Friday and on Monday.', ['20 17:00', '21 17:00', '24 17:00']],
    ['We’ll call you on Thursday between 2pm and 4pm.', ['20 16:00']],
    ['I’ll call you on Thursday, 20 November, at 2pm.', ['20 14:00']],
    ['I’ll call you at 2pm or 3pm.', ['19 15:00']],
    ['I’ll ring you by 5pm today, and please send me the photos by Friday.', ['19 17:00']],
    ['Your refund will be with you by Friday, your voucher by tomorrow.', ['21 17:00', '20 17:00']],
    ['We’ll send half of it today and half next week.', ['19 17:00', '28 17:00']],
    ['I will reply to the first point by 1pm, to the second by 4pm.', ['19 13:00', '19 16:00']],
    ['The label by 5pm tomorrow, the refund by Friday.', ['20 17:00', '21 17:00']],
    ['We aim to finish the audit by Thursday and the report by Monday.', ['20 17:00', '24 17:00']],
    ['I’ll call you at 10 am and the courier will come at 2 pm.', ['19 10:00']],
    ['I’ll write to you at noon today, tomorrow and on Friday.', ['19 12:00', '20 12:00', '21 12:00']],
    ['You will hear from me by 4pm and from our billing team by Monday.', ['19 16:00', '24 17:00']],
    ['Expect the parts on Thursday and the fitter on Friday.', ['20 17:00', '21 17:00']],
    ['The keys will be posted today and the contract by Friday.', ['19 17:00', '21 17:00']],
    ['We will call you on Friday at 9am and 5pm.', ['21 09:00', '21 17:00']],
    ['Within the hour I’ll send the form, by tomorrow the money.', ['19 10:20', '20 17:00']],
    ['I’ll text you at 10:30, 12:30 and 3:30 today.', ['ask', 'ask', '19 15:30']],
    [
      'We’ll ship the desk tomorrow, the chair on Friday, and the lamp next week.',
      ['20 17:00', '21 17:00', '28 17:00'],
    ],
    ['We will text you at 8am and 8pm on Thursday.', ['20 08:00', '20 20:00']],
    ['First the refund by tomorrow, then the voucher by Friday.', ['20 17:00', '21 17:00']],
    ['I’ll email you between 2 and 3pm and call you by 5pm.', ['19 15:00', '19 17:00']],
  ])('%s', (sentence, expected) => {
    expect(readings(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['I’ll send the label by 5pm today and the refund by Friday.', ['by 5pm today', 'by Friday']],
    ['We’ll call you at 10am, 2pm and 5pm.', ['at 10am', '2pm', '5pm']],
    ['We’ll call you at 10am, 2pm and 5pm tomorrow.', ['at 10am … tomorrow', '2pm … tomorrow', '5pm tomorrow']],
    ['Tomorrow I’ll call you at 10am and at 3pm.', ['Tomorrow … at 10am', 'Tomorrow … at 3pm']],
    ['By Tuesday the parts, by Thursday the fitter.', ['By Tuesday', 'by Thursday']],
    ['I’ll send the refund by Friday.', ['by Friday']],
    ['By Tuesday we’ll send the parts, by Thursday the fitter.', ['By Tuesday', 'by Thursday']],
  ])('has words for each: %s', (sentence, words) => {
    const read = readPromises(promisingSentences(sentence), NOW, BERLIN);
    expect(read.map((one) => (one.kind === 'none' ? '' : one.words))).toEqual(words);
  });

  it.each<[string, string[]]>([
    ['We’ll refund the two nights, Monday and Tuesday, by Friday.', ['21 17:00']],
    ['I’ll call you between 10am and noon.', ['19 12:00']],
    ['I’ll have it done by Friday, noon.', ['21 12:00']],
    ['I’ll write to you tomorrow, Thursday, by 5pm.', ['20 17:00']],
    ['I’ll call you in an hour and a half.', ['19 10:50']],
    ['I’ll call you within two hours, the whole team is on it.', ['19 11:20']],
    ['I’ll send you the invoice by Friday and the receipt for your stay on Monday.', ['21 17:00']],
    ['I’ll refund you by Friday, the day before your trip on Saturday.', ['21 17:00']],
    ['We’ll send the box today and the courier on Thursday brings it to you.', ['19 17:00']],
    ['I’ll call you by noon about the refund and the visit on Monday.', ['19 12:00']],
    ['We’ll fix it by Friday, and the shop opens on Saturday.', ['21 17:00']],
    ['I’ll email you by 3pm, and the customer portal shows it on Friday.', ['19 15:00']],
    ['We’ll send it by Friday and not the receipt by Monday.', ['21 17:00']],
    ['A long wait on Monday, the wrong part on Friday.', []],
    ['We’ll have somebody with you from 2pm and until 6pm today.', ['19 18:00']],
  ])('is one promise, or none: %s', (sentence, expected) => {
    expect(readings(sentence)).toEqual(expected);
  });
});
