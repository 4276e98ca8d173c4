import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisingSentences } from '../../../rules/steps/commitment/promisingSentences';
import { readPromise, readPromises } from '../../../utils/timers/readPromise';
import { instantAt, wallTime } from '../../../utils/timers/zonedTime';
import { anyText } from '../../support/anyText';

const BERLIN = 'Europe/Berlin';
/** A Wednesday, twenty past nine in the morning. */
const NOW = '2025-11-19 09:20';

/** `2025-11-19 16:00` in a zone as an instant. */
function at(local: string, timeZone = BERLIN): number {
  const [day = '', time = ''] = local.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantAt(day, hours * 60 + minutes, timeZone);
}

function local(due: number, timeZone = BERLIN): string {
  const { day, minute } = wallTime(due, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The reading, short enough for a table: a time, the labels of a choice, or the kind. */
function reading(sentence: string, now = NOW, timeZone = BERLIN, workingDays?: number[]): string {
  const read = readPromise(sentence, new Date(at(now, timeZone)), timeZone, workingDays);
  if (read.kind === 'time') return local(read.due, timeZone);
  return read.kind === 'ambiguous' ? read.choices.map(({ label }) => label).join(' | ') : read.kind;
}

describe('readPromise', () => {
  it.each([
    // By the clock
    ["I'll write to you by 4pm.", '2025-11-19 16:00'],
    ['I’ll write to you by 4 p.m.', '2025-11-19 16:00'],
    ['You will have our answer by 16:00.', '2025-11-19 16:00'],
    ['We will ring you at 16h30.', '2025-11-19 16:30'],
    ['The engineer will be back by 1600 hours.', '2025-11-19 16:00'],
    ['I will get back to you by 4.30pm today.', '2025-11-19 16:30'],
    ['By 4pm, I will write to you on your phone.', '2025-11-19 16:00'],
    ['We will call you at half past four this afternoon.', '2025-11-19 16:30'],
    ['I will call at quarter to five this afternoon', '2025-11-19 16:45'],
    ['You will hear from me no later than 3 o’clock in the afternoon.', '2025-11-19 15:00'],
    ['I will be in touch by noon.', '2025-11-19 12:00'],
    ['It will be live again before lunch.', '2025-11-19 12:00'],
    ['It will be fixed by midnight.', '2025-11-20 00:00'],
    ["I'll ring you at 8 tonight.", '2025-11-19 20:00'],
    ['By 1 am the line will be up again.', '2025-11-20 01:00'],
    // Spans of time
    ["You'll hear from me within 20 minutes.", '2025-11-19 09:40'],
    ['I will call you in the next hour.', '2025-11-19 10:20'],
    ['I will call you within the hour.', '2025-11-19 10:20'],
    ['Give me half an hour and I will have an answer.', '2025-11-19 09:50'],
    ['I will have an answer in an hour and a half.', '2025-11-19 10:50'],
    ["We'll answer in 20 to 30 minutes.", '2025-11-19 09:50'],
    ['We’ll answer in 20–30 minutes.', '2025-11-19 09:50'],
    ['We will reply within the next 48 hours.', '2025-11-21 09:20'],
    ['I will get back to you in an hour or two.', '2025-11-19 11:20'],
    // Days
    ['I will write to you today.', '2025-11-19 17:00'],
    ['You will hear from me later today.', '2025-11-19 17:00'],
    ['I will send it by end of day.', '2025-11-19 17:00'],
    ['You will have it by close of business.', '2025-11-19 17:00'],
    ["I'll sort it by EOD tomorrow.", '2025-11-20 17:00'],
    ["I'll have it by COB Friday.", '2025-11-21 17:00'],
    ['I will call you this morning.', '2025-11-19 12:00'],
    ['I will call you this evening.', '2025-11-19 21:00'],
    ["I'll call you tomorrow.", '2025-11-20 17:00'],
    ["I'll call you tomorrow morning.", '2025-11-20 12:00'],
    ['I will ring you first thing tomorrow.', '2025-11-20 09:00'],
    ['I will ring you first thing on Monday morning.', '2025-11-24 09:00'],
    ["We'll be there tomorrow between 8 and 12.", '2025-11-20 12:00'],
    ['The driver will come between 9 and 11.', '2025-11-19 11:00'],
    ['The driver will come from 2 to 4pm on Tuesday.', '2025-11-25 16:00'],
    ['You will have it by the day after tomorrow.', '2025-11-21 17:00'],
    ['Tomorrow I will call you at 5pm.', '2025-11-20 17:00'],
    ["I'll call by 10 tomorrow morning.", '2025-11-20 10:00'],
    // Weekdays and dates
    ['It will be with you by Friday.', '2025-11-21 17:00'],
    ['It will be with you before Friday.', '2025-11-20 17:00'],
    ['It will be with you before Monday.', '2025-11-21 17:00'],
    ['I will call you before 10 am on Monday.', '2025-11-24 10:00'],
    ['Dana will ring you on Thursday afternoon.', '2025-11-20 17:00'],
    ['I will write on Monday or Tuesday.', '2025-11-25 17:00'],
    ['The refund will arrive by Friday 12 December.', '2025-12-12 17:00'],
    ['The refund will arrive by December 12 at 3pm.', '2025-12-12 15:00'],
    ['Our engineer will collect it on the 12th.', '2025-12-12 17:00'],
    ['It will be back by 31/12/2025.', '2025-12-31 17:00'],
    ['It will be back by 2025-12-12.', '2025-12-12 17:00'],
    ['It will be with you by Christmas.', '2025-12-25 17:00'],
    // Weeks, working days, longer
    ['You will have it within two working days.', '2025-11-21 17:00'],
    ['The refund will take 3-5 business days.', '2025-11-26 17:00'],
    ['I will call you on the next working day at 10am.', '2025-11-20 10:00'],
    ['It will be sorted before the weekend.', '2025-11-21 17:00'],
    ['We will ship it by the end of the week.', '2025-11-21 17:00'],
    ['You will hear from us next week.', '2025-11-28 17:00'],
    ['You will hear from us early next week.', '2025-11-25 17:00'],
    ['We will install it on Tuesday next week.', '2025-11-25 17:00'],
    ['You will have the part in two weeks.', '2025-12-03 17:00'],
    ['The credit will show by the end of the month.', '2025-11-30 17:00'],
  ])('%s → %s', (sentence, due) => {
    expect(reading(sentence)).toBe(due);
  });

  it.each([
    ['We took your order on Monday and will call by Thursday.', '2025-11-20 17:00'],
    ["I'm sorry that it broke on Monday, I'll call you on Thursday.", '2025-11-20 17:00'],
    ['By Friday, we will refund the charge of 3 November.', '2025-11-21 17:00'],
    ["I'll call you at 4pm about your delivery on Friday.", '2025-11-19 16:00'],
    ["I'll look into today's delivery by Friday.", '2025-11-21 17:00'],
    ["Good morning, I'll call you by 5 pm.", '2025-11-19 17:00'],
    ['For order 12345 we will refund $45 on Friday.', '2025-11-21 17:00'],
    ['April will ring you on Thursday.', '2025-11-20 17:00'],
    ['I will call 0800 123 456 for you by 5pm.', '2025-11-19 17:00'],
  ])('finds the promise in “%s”', (sentence, due) => {
    expect(reading(sentence)).toBe(due);
  });

  it.each([
    ['I will be in touch as soon as possible.'],
    ['I will be with you in a minute.'],
    ['Our 24/7 line will help you.'],
    ['We will send it with version 4.30 of the app.'],
    ['It will be looked at by 5 agents.'],
    ['The second parcel will follow.'],
    ['I may call you.'],
    ['It will be there on 31 February.'],
    [''],
  ])('reads no time in “%s”', (sentence) => {
    expect(reading(sentence)).toBe('none');
  });

  it.each([
    ['I will write by 9 am.', 'past'],
    ['I will write by noon.', '2025-11-19 12:00'],
    ['We will refund it by 3 November.', 'past'],
    ['We promised it yesterday.', 'none'],
  ])('recognises a time that has passed: %s → %s', (sentence, read) => {
    expect(reading(sentence)).toBe(read);
  });

  it.each([
    ['by 5', '2025-11-19 03:00', '5 pm today, within working hours | 5 am today'],
    ['by 5', '2025-11-19 09:20', '2025-11-19 17:00'],
    ['by 5', '2025-11-19 18:00', '5 pm tomorrow, within working hours | 5 am tomorrow'],
    ['by 8', '2025-11-19 09:20', '8 am tomorrow, within working hours | 8 pm today'],
    ['by 5', '2025-11-22 03:00', '5 am today | 5 pm today'],
    ['tomorrow at 5', NOW, '5 pm tomorrow, within working hours | 5 am tomorrow'],
    ['by 9:30 on Friday', NOW, '9:30 am on Friday 21 November, within working hours | 9:30 pm on Friday 21 November'],
    ['by 12', '2025-11-19 13:00', 'noon tomorrow, within working hours | midnight today'],
    ['by next Friday', NOW, '5 pm on Friday 21 November | 5 pm on Friday 28 November'],
    ['by next Monday', NOW, '2025-11-24 17:00'],
    ['on 03/04', NOW, '5 pm on Wednesday 4 March | 5 pm on Friday 3 April'],
    ['on Thursday 12 December', NOW, '5 pm on Thursday 11 December | 5 pm on Friday 12 December'],
    ['by 4pm your time tomorrow', NOW, '4 pm tomorrow by your own clock'],
  ])('lets the agent choose: %s, said at %s → %s', (promise, now, read) => {
    expect(reading(`I will call you ${promise}.`, now)).toBe(read);
  });

  it.each([
    // Numbers that are not times, abbreviations, zones
    ['We will mend room 2101 by Friday.', '2025-11-21 17:00'],
    ['We will ship order 1234 by Friday.', '2025-11-21 17:00'],
    ['We will refund 50% by Friday.', '2025-11-21 17:00'],
    ['We will send all 12 by Friday.', '2025-11-21 17:00'],
    ['I will fit part 4711 on Friday.', '2025-11-21 17:00'],
    ['We will mend ticket 2041 by Monday.', '2025-11-24 17:00'],
    ['I will call at 4 p.m. Friday.', '2025-11-21 16:00'],
    ['I will call at 4 p.m. EST.', '2025-11-19 22:00'],
    ['I will call at 5 p.m. Pacific time.', '2025-11-20 02:00'],
    ['I will call you by Nov. 25.', '2025-11-25 17:00'],
    ['I will call you on Tues. at 4 pm.', '2025-11-25 16:00'],
    ['I will call by Jan. 5.', '2026-01-05 17:00'],
    ['I will write by 21. December.', '2025-12-21 17:00'],
    ['I will call on 24.11. at 4 pm.', '2025-11-24 16:00'],
    ['I will call at 5pm UTC+2.', '2025-11-19 16:00'],
    ['I will call at 5pm UTC-5.', '2025-11-19 23:00'],
    ['I will call at 5pm (GMT+1).', '2025-11-19 17:00'],
    ['I will call at 5pm, UK time.', '2025-11-19 18:00'],
    ['I will call at 5pm New York time.', '2025-11-19 23:00'],
    ['I will call at 5pm Sydney time tomorrow.', '2025-11-20 07:00'],
    ['I will call at 5pm Lima time.', '5 pm today by your own clock'],
    ['I will call you 2 weeks from tomorrow.', '2025-12-04 17:00'],
    ['I will call you a week tomorrow.', '2025-11-27 17:00'],
    ['I will call you two weeks today.', '2025-12-03 17:00'],
    ['I will call you a fortnight on Friday.', '2025-12-05 17:00'],
    ['I will call you Monday fortnight.', '2025-12-08 17:00'],
    ['I will call you 3 days from Tuesday.', '2025-11-28 17:00'],
    ['I will call you a week from Monday.', '2025-12-01 17:00'],
    ['We will call you on Tuesday week.', '2025-12-02 17:00'],
    ['We will call you on Monday week.', '2025-12-01 17:00'],
    ['We will call you on Thursday week.', '2025-11-27 17:00'],
    ['I will call by 0900 tomorrow.', '2025-11-20 09:00'],
    ['I will call by 1630 tomorrow.', '2025-11-20 16:30'],
    ['I will call at 1400 on Friday.', '2025-11-21 14:00'],
    ['I will call on Nov 25, 1530.', '2025-11-25 15:30'],
    ['I will call on Monday at 0830.', '2025-11-24 08:30'],
    ['I will call at 1400.', '2025-11-19 14:00'],
    ['I will NOT call you by 4pm, Kim will.', 'none'],
    ["I can't promise that it will be there by Friday.", 'none'],
    ['We will deliver it by the 19th.', '2025-11-19 17:00'],
    ['We will deliver it by the 19th at 4pm.', '2025-11-19 16:00'],
    ['I will call you on the third working day.', '2025-11-24 17:00'],
    ['I will call you on the second business day.', '2025-11-21 17:00'],
    ['I will call in 1 hour and 30 minutes.', '2025-11-19 10:50'],
    ['I will call in 2h30.', '2025-11-19 11:50'],
    ['I will call in 2 h 30 min.', '2025-11-19 11:50'],
    ['I will call in an hour and 15 minutes.', '2025-11-19 10:35'],
    ['I will call in 1 day and 2 hours.', '2025-11-20 11:20'],
    ['I will call within twenty-five minutes.', '2025-11-19 09:45'],
    ['I will call within two (2) working days.', '2025-11-21 17:00'],
    ['I will call within 24 (twenty-four) hours.', '2025-11-20 09:20'],
    ['I will call you at the same time tomorrow.', '2025-11-20 09:20'],
    ['It will be fixed by mid-December.', '2025-12-15 17:00'],
    ['It will be fixed by mid December.', '2025-12-15 17:00'],
    ['It will be fixed in early December.', '2025-12-10 17:00'],
    ['It will be fixed in late December.', '2025-12-31 17:00'],
    ['It will be fixed by May. 9, 2026.', '2026-05-09 17:00'],
    ['It will be fixed on 2026 March 18.', '2026-03-18 17:00'],
    ['We will call you: 21.11.2025, 14:00.', '2025-11-21 14:00'],
    ['I will call you tommorow at 4pm.', '2025-11-20 16:00'],
    ['I will call you tmr at 4pm.', '2025-11-20 16:00'],
    ['I will call you on weds at 2pm.', '2025-11-19 14:00'],
    ['I will call you 2moro at 4pm.', '2025-11-20 16:00'],
    ['We will move your 10:30 appointment by Friday.', '2025-11-21 17:00'],
    ['I will call you on Friday and your voucher is valid until 31 December.', '2025-11-21 17:00'],
    ['We will refund the charge of 2 March on Friday.', '2025-11-21 17:00'],
    ['I will call at 2 pm or 3 pm.', '2025-11-19 15:00'],
    ['We will fix part 12/25 by Friday.', '2025-11-21 17:00'],
    ['I will call at 12:00 noon.', '2025-11-19 12:00'],
    ['I will call by half 4 this afternoon.', '2025-11-19 16:30'],
    ['I will call at half 4 tomorrow.', '2025-11-20 16:30'],
    ['I will call you at half four.', '2025-11-19 16:30'],
    ['I will call on or before Friday.', '2025-11-21 17:00'],
    ['It will be fixed by the end of the year.', '2025-12-31 17:00'],
    ['It will be fixed by year end.', '2025-12-31 17:00'],
    ["It will be fixed by New Year's Eve.", '2025-12-31 17:00'],
    ['It will be fixed by EOB.', '2025-11-19 17:00'],
    ['I will call by 5ish.', '2025-11-19 17:00'],
    ['I will call on 2025-11-21T14:00.', '2025-11-21 14:00'],
    ['It will be fixed over the next two weeks.', '2025-12-03 17:00'],
    ['Please send it back by Friday, and I will refund you within 3 days.', '2025-11-22 17:00'],
    ['I’ll check in on 3 December.', '2025-12-03 17:00'],
    [
      'I will call you at 9.30 on Friday.',
      '9:30 am on Friday 21 November, within working hours | 9:30 pm on Friday 21 November',
    ],
    ["I'll ring you at 6.30 tonight.", '2025-11-19 18:30'],
    ['I will be in touch 1st thing tomorrow.', '2025-11-20 09:00'],
    ['We will come on Friday between 2 and 4.', '2025-11-21 16:00'],
    [
      'I will call you on Friday at 10 or on Monday.',
      '10 am on Friday 21 November, within working hours | 10 pm on Friday 21 November',
    ],
    ["I'll call you within the next 2-3 hours.", '2025-11-19 12:20'],
  ])('reads what agents also write: %s → %s', (sentence, due) => {
    expect(reading(sentence)).toBe(due);
  });

  it('gives the words that it read, as they were written', () => {
    const words = (sentence: string) => {
      const read = readPromise(sentence, new Date(at(NOW)), BERLIN);
      return read.kind === 'none' ? undefined : read.words;
    };
    expect(words("Hello Ana, I'll call you before 10 am on Monday, promised.")).toBe('before 10 am on Monday');
    expect(words('Tomorrow I will call you at 5 PM.')).toBe('Tomorrow … at 5 PM');
    expect(words('You’ll hear from me within the next 20 minutes!')).toBe('within the next 20 minutes');
    expect(words('I will write by 9 am.')).toBe('by 9 am');
  });

  it.each([
    ['I will write today.', '2025-11-19 18:00', '2025-11-19 23:59'],
    ['I will write by end of day.', '2025-11-19 18:00', '2025-11-19 23:59'],
    ['I will write this afternoon.', '2025-11-19 18:00', 'past'],
    ['I will write in the morning.', '2025-11-19 18:00', '2025-11-20 12:00'],
    ['I will write by Wednesday.', '2025-11-19 18:00', '2025-11-26 17:00'],
    ['I will write before the weekend.', '2025-11-22 10:00', '2025-11-28 17:00'],
    ['I will write within two working days.', '2025-11-21 15:00', '2025-11-25 17:00'],
    ['I will write tomorrow.', '2025-11-30 15:00', '2025-12-01 17:00'],
    ['I will write tomorrow.', '2025-12-31 15:00', '2026-01-01 17:00'],
    ['I will write by 2 January.', '2025-12-30 15:00', '2026-01-02 17:00'],
    ['I will write by 2/1.', '2026-01-30 15:00', '2026-02-01 17:00'],
    ['I will write tomorrow.', '2028-02-28 15:00', '2028-02-29 17:00'],
    ['I will write in a month.', '2026-01-31 15:00', '2026-02-28 17:00'],
    ['I will write next week.', '2025-12-30 15:00', '2026-01-09 17:00'],
  ])('%s said at %s → %s', (sentence, now, due) => {
    expect(reading(sentence, now)).toBe(due);
  });

  it('counts the days on which the team works', () => {
    const sundayToThursday = [0, 1, 2, 3, 4];
    expect(reading('within two working days', '2025-11-19 09:00', 'Asia/Jerusalem', sundayToThursday)).toBe(
      '2025-11-23 17:00',
    );
    expect(reading('by the end of the week', '2025-11-19 09:00', 'Asia/Jerusalem', sundayToThursday)).toBe(
      '2025-11-20 17:00',
    );
    expect(reading('within two working days', '2025-11-21 09:00', BERLIN, [1, 2, 3, 4, 5, 6])).toBe('2025-11-24 17:00');
  });

  it.each([
    // Berlin's clocks go back on 26 October 2025 and forward on 29 March 2026.
    [BERLIN, '2025-10-25 20:00', 'tomorrow at 9 am', '2025-10-26 09:00', 14],
    [BERLIN, '2026-03-28 20:00', 'tomorrow at 9 am', '2026-03-29 09:00', 12],
    [BERLIN, '2026-03-28 20:00', 'tomorrow at 02:30', '2026-03-29 03:30', 6.5],
    [BERLIN, '2025-10-25 20:00', 'within 10 hours', '2025-10-26 05:00', 10],
    ['America/New_York', '2025-11-01 21:00', 'by noon tomorrow', '2025-11-02 12:00', 16],
    ['America/New_York', '2026-03-07 21:00', 'by noon tomorrow', '2026-03-08 12:00', 14],
    // Lord Howe Island moves by half an hour.
    ['Australia/Lord_Howe', '2025-10-04 20:00', 'tomorrow at 9 am', '2025-10-05 09:00', 12.5],
    ['Australia/Lord_Howe', '2026-04-04 20:00', 'tomorrow at 9 am', '2026-04-05 09:00', 13.5],
    ['Pacific/Kiritimati', '2025-12-31 20:00', 'tomorrow at 9 am', '2026-01-01 09:00', 13],
  ])('%s at %s: %s is %s, %d hours on', (timeZone, now, promise, due, hours) => {
    const read = readPromise(`I will call ${promise}.`, new Date(at(now, timeZone)), timeZone);
    expect(read.kind === 'time' && local(read.due, timeZone)).toBe(due);
    expect(read.kind === 'time' && (read.due - at(now, timeZone)) / 3_600_000).toBe(hours);
  });

  it('reads a time in the zone that is named', () => {
    const read = readPromise('I will call you at 4 pm EST.', new Date(at(NOW)), BERLIN);
    expect(read.kind === 'time' && local(read.due)).toBe('2025-11-19 22:00');
  });
});

describe('readPromises', () => {
  const all = (reply: string) =>
    readPromises(promisingSentences(reply), new Date(at(NOW)), BERLIN).map((read) =>
      read.kind === 'time' ? local(read.due) : read.kind,
    );

  it.each([
    ['We will refund 50% by Friday. I will call you tomorrow at 10 am.', ['2025-11-21 17:00', '2025-11-20 10:00']],
    [
      "You'll see the refund by Thursday. I'll email you on Thursday at 10 am.",
      ['2025-11-20 17:00', '2025-11-20 10:00'],
    ],
    ["A driver will bring it before 6pm.\nI'll ring you at 6.30 tonight.", ['2025-11-19 18:30']],
    ["I'll refund you today and call you tomorrow at 9 am.", ['2025-11-19 17:00', '2025-11-20 09:00']],
    ['Tomorrow I will look into it and call you at 5 pm.', ['2025-11-20 17:00']],
    [
      "I'll ring the depot this morning and I'll email you by 2pm. Your refund will be with you by Friday.",
      ['2025-11-19 12:00', '2025-11-19 14:00', '2025-11-21 17:00'],
    ],
    ['I will look into it today and call you by 5pm.', ['2025-11-19 17:00']],
    ["By noon I'll know more, and I'll let you know by 1pm.", ['2025-11-19 12:00', '2025-11-19 13:00']],
    ["Today at 2pm I'll look into it, and I'll call you by 5pm.", ['2025-11-19 14:00', '2025-11-19 17:00']],
    ["Tomorrow morning I'll look into it, and I'll call you by 5pm.", ['2025-11-20 17:00']],
    ["You'll hear from me by 4pm today and again by noon tomorrow.", ['2025-11-19 16:00', '2025-11-20 12:00']],
    ["I'll try again at 5pm and then tomorrow at 9am.", ['2025-11-19 17:00', '2025-11-20 09:00']],
    ['I will call you by 4pm. So once more: I will call you by 4pm.', ['2025-11-19 16:00']],
    ['Could you send a photo by tomorrow? I will write to you by 5pm on Friday.', ['2025-11-21 17:00']],
    ['We can’t deliver before Friday. I will call you by noon.', ['2025-11-19 12:00']],
    ['Please call us before 5pm, and I will refund you within 3 days.', ['2025-11-22 17:00']],
    ['I will call you by 5 tonight. I will call you by 4pm your time.', ['2025-11-19 17:00', 'ambiguous']],
    ["The courier has your lamp. It'll be with you by 1pm tomorrow.", []],
    ["Your new lamp is on our bench. It'll be with you by 1pm tomorrow.", ['2025-11-20 13:00']],
    ['I will write by 9 am, and I will call you by noon.', ['past', '2025-11-19 12:00']],
    ['Thank you for your message of 3 November.\n\nIt broke on Monday.', []],
    ['I will call by 5pm.\n\nOn Tue, 3 Mar, Kim wrote:\nI will call by 6pm.', ['2025-11-19 17:00']],
    ['> I will call by 6pm.\nI will call by 5 p.m. EST.', ['2025-11-19 23:00']],
  ])('gives every promise of a reply in order: %s', (reply, read) => {
    expect(all(reply)).toEqual(read);
  });
});

describe('readPromise, for any text', () => {
  const word = fc.constantFrom(
    ...(
      'by before until within in at on the next this first thing end of day week month tomorrow today tonight morning ' +
      'afternoon Friday Monday 5 12 31 2.5 16:00 4.30 25:99 am pm or and to - , . within 20 minutes hours working days ' +
      'December 31/02 03/04 0 a few couple half past quarter noon midnight Christmas May second EST your time between ' +
      'last year 2019 every weekend after Easter £5 $1 99999 q3'
    ).split(' '),
  );
  const anything = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    anyText({ maxLength: 80 }),
    fc.lorem(),
  );
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
  const zone = fc.constantFrom(BERLIN, 'America/New_York', 'Australia/Lord_Howe', 'UTC', 'Asia/Kathmandu');

  it('never throws, and never gives a time that has passed', () => {
    fc.assert(
      fc.property(
        anything,
        moment,
        zone,
        fc.subarray([0, 1, 2, 3, 4, 5, 6]),
        (sentence, now, timeZone, workingDays) => {
          const read = readPromise(sentence, now, timeZone, workingDays);
          if (read.kind === 'time') expect(read.due).toBeGreaterThan(now.getTime());
          if (read.kind === 'ambiguous') {
            expect(read.choices.length).toBeGreaterThan(0);
            for (const { due, label } of read.choices) {
              expect(due).toBeGreaterThan(now.getTime());
              expect(label).not.toBe('');
            }
          }
          if (read.kind !== 'none') expect(read.words.trim()).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
