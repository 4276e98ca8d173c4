import { describe, expect, it } from 'vitest';
import { review } from '../../../rules/review';
import { newReply, type ReplyState } from '../../../utils/coach/replyState';
import { replyOf } from '../../../utils/coach/viewOf';

const NEW = newReply(
  { site: 'gmail', origin: 'https://mail.google.com' },
  { isDismissed: () => false, usualQuality: 'by-context', hintBesideReply: true },
  'test',
);

function reply(text: string): ReplyState {
  return { ...NEW, text, review: review(text, { situation: 'recovery' }) };
}

describe('replyOf', () => {
  it.each([
    ['Hi Kim,\nI am sorry. I will write to you by 4pm. Best, Pat', 'I will write to you by 4pm.'],
    ['I will write to you by 4pm', 'I will write to you by 4pm'],
    ['We will write to you by Friday.\nI will call you at 3pm.', 'We will write to you by Friday.'],
    ['Hi Kim,\nI am sorry.', undefined],
    ['', undefined],
  ])('finds the sentence that promises a time in %j', (text, promise) => {
    expect(replyOf(reply(text), 1).promise).toBe(promise);
  });

  it('holds the steps and the length', () => {
    const text = 'I am sorry that we sent you a broken lamp.';
    expect(replyOf(reply(text), 7)).toMatchObject({ at: 7, length: text.length, open: [] });
    expect(replyOf(reply(text), 7).steps).toContain('apology');
  });
});
