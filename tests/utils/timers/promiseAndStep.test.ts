import { describe, expect, it } from 'vitest';
import { review } from '../../../rules/review';
import { readPromise } from '../../../utils/timers/readPromise';
import { instantAt } from '../../../utils/timers/zonedTime';

const BERLIN = 'Europe/Berlin';
/** A Wednesday, twenty past nine in the morning. */
const NOW = new Date(instantAt('2025-11-19', 560, BERLIN));

const kindOf = (sentence: string) => readPromise(sentence, NOW, BERLIN).kind;
const ticks = (sentence: string) =>
  review(sentence).steps.some(({ stepId, present }) => stepId === 'commitment' && present);

const TIMES = [
  'by 4pm',
  'by 4 p.m. today',
  'by 16:00',
  'at half past four',
  'at half four',
  'by 1630',
  'before noon',
  'within 20 minutes',
  'within 24 hours',
  'in an hour and a half',
  'in two hours',
  'today',
  'tonight',
  'this afternoon',
  'tomorrow',
  'tomorrow morning',
  'by tomorrow noon',
  'this time tomorrow',
  'first thing tomorrow',
  'by Friday',
  'on Monday at 9:00',
  'on Tuesday week',
  'no later than Tuesday',
  'by close of business on Thursday',
  'by the end of the day',
  'by the end of the week',
  'over the weekend',
  'next week',
  'within the week',
  'within two working days',
  'within two (2) working days',
  'in 3-5 business days',
  'on the next working day',
  'by 3 December',
  'by Dec. 3',
  'by 21. December',
  'by 2025-12-03',
  'on 03/12',
  'by the 12th',
  'by mid-December',
  'by the end of the month',
  'at 5pm UTC+2',
];

const OURS = [
  (time: string) => `I'll call you ${time}.`,
  (time: string) => `We will write to you ${time}.`,
  (time: string) => `You will hear from us ${time}.`,
  (time: string) => `My colleague Ana is going to send the new lamp ${time}.`,
  (time: string) => `I am sorry that it broke on Monday, and I will ring you ${time}.`,
  (time: string) => `Our engineer will replace it ${time}.`,
  (time: string) => `Your money will be refunded ${time}.`,
  (time: string) => `${time.charAt(0).toUpperCase()}${time.slice(1)}, I will call you.`,
];

const NOT_OURS = [
  (time: string) => `The courier will deliver it ${time}.`,
  (time: string) => `DHL will bring the parcel ${time}.`,
  (time: string) => `Your parcel will arrive ${time}.`,
  (time: string) => `Please send us the form ${time}.`,
  (time: string) => `You can return it ${time}.`,
  (time: string) => `You need to reply ${time}.`,
  (time: string) => `Could you send us a photo ${time}?`,
  (time: string) => `If you reply ${time}, we can help.`,
  (time: string) => `I won't be able to answer ${time}.`,
  (time: string) => `I will not be able to call you ${time}.`,
  (time: string) => `I can't promise an answer ${time}.`,
  (time: string) => `We hope to answer ${time}.`,
  (time: string) => `We might call you ${time}.`,
  (time: string) => `It should arrive ${time}.`,
  (time: string) => `Hopefully I will call you ${time}.`,
  (time: string) => `Perhaps we will fix it ${time}.`,
  (time: string) => `Can I call you ${time}?`,
  (time: string) => `You wrote that you need it ${time}.`,
  (time: string) => `Your bank will show it ${time}.`,
];

describe('what is promised on our side', () => {
  describe.each(OURS.map((said) => [said('…'), said] as const))('%s', (_, said) => {
    it.each(TIMES)('%s is a time, and ticks the step', (time) => {
      expect(kindOf(said(time))).toMatch(/^(?:time|ambiguous)$/);
      expect(ticks(said(time))).toBe(true);
    });
  });
});

describe('what is not our promise', () => {
  describe.each(NOT_OURS.map((said) => [said('…'), said] as const))('%s', (_, said) => {
    it.each(TIMES)('%s is not read as a time, and ticks nothing', (time) => {
      expect(kindOf(said(time))).toBe('none');
      expect(ticks(said(time))).toBe(false);
    });
  });
});

describe('the step and the reader', () => {
  it.each([
    ['We shipped it on Monday.', 'none'],
    ['Your order of 4 November was late.', 'none'],
    ['We promised it yesterday.', 'none'],
    ['You have until Friday to return it.', 'none'],
    ['Our lines are open from 9 to 5.', 'none'],
    ['I am here until 6.', 'none'],
    ['We will be closed on Monday.', 'none'],
    ['A refund usually takes three to five days.', 'none'],
    ['Your voucher is valid until 31 December.', 'none'],
    ['It will be done by then.', 'none'],
    ['I will be in touch soon.', 'none'],
    ['We will call you in due course.', 'none'],
    ['You said “I need it by Friday”.', 'none'],
    ['Let me know by Friday.', 'none'],
    ['Reply by Friday.', 'none'],
    ['Shall I call you on Friday at 10?', 'none'],
    ['Your appointment is on Friday.', 'none'],
    ['I will NOT call you by 4pm, Kim will.', 'none'],
    ['It will not be fixed before Friday.', 'none'],
    ['All being well, it will be back tomorrow.', 'none'],
    ['Once your new card arrives on Monday, sign it.', 'none'],
    ['My name is Ada and I will be assisting you today.', 'none'],
    ['Please call us before 5pm, and I will answer at once.', 'none'],
    ['I will write by 9 am.', 'past'],
    ['We will refund it by 3 November.', 'past'],
    ['The fix should be live by Monday.', 'ambiguous'],
    ['Once we have the lamp back, we will refund you within 3 days.', 'ambiguous'],
    ['I will call you after 3pm.', 'ambiguous'],
    ['I will call you by 4pm your time.', 'ambiguous'],
    ['It is fixed by next Friday, I promise that we will do it by next Friday.', 'ambiguous'],
    ['Please send it back by Friday, and I will refund you within 3 days.', 'time'],
    ['I will let you know what she finds by 4pm.', 'time'],
    ["Don't worry, I'll call you by 4pm.", 'time'],
    ['Calling you at 4pm today.', 'time'],
    ['By Friday at the latest.', 'time'],
    ['You can expect my call by 4pm.', 'time'],
    ['Expect it by Friday.', 'time'],
    ['I have booked an engineer for Friday at 10 am.', 'time'],
    ['The engineer comes on Friday.', 'time'],
    ['The new version goes live on Friday.', 'time'],
    ['I’m sending it today.', 'time'],
    ['We will move your 10:30 appointment by Friday.', 'time'],
    ['We shipped it on Monday and by Friday you will have our answer.', 'time'],
    ['The driver who was late on Monday has left, and I will call you on Friday.', 'time'],
    ['If you are not happy with it, I will call you tomorrow at 3 pm.', 'time'],
  ])('agree on “%s”: %s', (sentence, kind) => {
    expect(kindOf(sentence)).toBe(kind);
    expect(ticks(sentence)).toBe(kind !== 'none');
  });
});
