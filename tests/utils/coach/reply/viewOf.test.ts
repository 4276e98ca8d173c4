import { describe, expect, it } from 'vitest';
import { review } from '../../../../rules/review';
import { newReply, type ReplyState } from '../../../../utils/coach/reply/replyState';
import { replyOf } from '../../../../utils/coach/reply/viewOf';

const NEW = newReply(
  { site: 'gmail', origin: 'https://mail.google.com' },
  {
    isDismissed: () => false,
    usualQuality: 'by-context',
    hintBesideReply: true,
    readerChoice: 'normal',
    teamRules: undefined,
    severities: {},
  },
  'test',
);

function reply(text: string): ReplyState {
  return { ...NEW, text, review: review(text, { situation: 'recovery' }) };
}

describe('replyOf', () => {
  it.each([
    ['Hi Kim,\nI am sorry. I will write to you by 4pm. Best, Pat', ['I will write to you by 4pm.']],
    ['I will write to you by 4pm', ['I will write to you by 4pm']],
    [
      'We will write to you by Friday.\nI will call you at 3pm.',
      ['We will write to you by Friday.', 'I will call you at 3pm.'],
    ],
    [
      'The courier has your lamp. It will be with you by noon tomorrow. I will call you at 3pm.',
      ['I will call you at 3pm.'],
    ],
    ['I will call by 5pm.\n\nOn Tue, 3 Mar, Kim wrote:\nI will call by 6pm.', ['I will call by 5pm.']],
    ['Hi Kim,\nI am sorry.', []],
    ['', []],
  ])('finds the sentences that promise a time in %j', (text, promises) => {
    expect(replyOf(reply(text), 1).promises).toEqual(promises);
  });

  it('contains a limited number of promises', () => {
    const text = Array.from({ length: 40 }, (_, hour) => `I will call you at ${hour % 12 || 12}pm on Friday.`).join(
      ' ',
    );
    expect(replyOf(reply(text), 1).promises).toHaveLength(12);
  });

  it.each<[string, Partial<ReplyState>, object | undefined]>([
    ['I am sorry that we sent you a broken lamp.', {}, { words: 10, wasFlagged: false, isRead: false }],
    ["Don't worry: it's an on-call visit, at 4.30.", {}, { words: 8, wasFlagged: false, isRead: false }],
    ['I am sorry.', { reader: 'reads' }, { words: 3, wasFlagged: false, isRead: true }],
    ['Bonjour.', { isEnglish: false }, undefined],
    ['I am sorry.', { troubles: { length: 'too long' } }, undefined],
  ])('contains what is counted for %j', (text, changes, checked) => {
    expect(replyOf({ ...reply(text), ...changes }, 1).checked).toEqual(checked);
  });

  it('contains the steps and the length', () => {
    const text = 'I am sorry that we sent you a broken lamp.';
    expect(replyOf(reply(text), 7)).toMatchObject({ at: 7, length: text.length, open: [] });
    expect(replyOf(reply(text), 7).steps).toContain('apology');
  });
});
