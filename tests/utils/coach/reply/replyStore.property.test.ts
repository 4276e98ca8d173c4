import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../../../rules/review';
import { reduceReply } from '../../../../utils/coach/reply/reduceReply';
import type { ReplyEvent } from '../../../../utils/coach/reply/replyEvent';
import { newReply, type ReplyState } from '../../../../utils/coach/reply/replyState';
import { ReplyStore } from '../../../../utils/coach/reply/replyStore';

const NEW: ReplyState = {
  ...newReply(
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
  ),
  around: { silent: undefined, messages: [] },
};
const DRAFT = "I'm sorry if you feel that way. This is our policy. I will write to you by 4pm. We are sorry.";

describe('ReplyStore', () => {
  it('reflects every key, whenever its state is read', () => {
    const key = fc.record({
      written: fc.constantFrom('a', 'the', ' ', '[', 'x y z]', ''),
      back: fc.nat(2),
      asks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.nat(DRAFT.length), fc.array(key, { maxLength: 12 }), (at, keys) => {
        const read: ReplyEvent = { type: 'read', text: DRAFT, review: review(DRAFT) };
        let state = reduceReply(NEW, read);
        const store = new ReplyStore(NEW);
        store.happen(read);
        let words = '';
        for (const { written, back, asks } of keys) {
          const oldEnd = at + words.length;
          words = words.slice(0, Math.max(0, words.length - back)) + written;
          const hole = { start: at, oldEnd, newEnd: at + words.length };
          const typed: ReplyEvent = { type: 'typed', text: DRAFT.slice(0, at) + words + DRAFT.slice(at), hole };
          state = reduceReply(state, typed);
          store.happen(typed);
          expect(store.blanks).toEqual(state.blanks);
          if (asks) expect(store.state).toEqual(state);
        }
        expect(store.state).toEqual(state);
      }),
    );
  });

  it('moves findings once for many keys', () => {
    const store = new ReplyStore(NEW);
    store.happen({ type: 'read', text: DRAFT, review: review(DRAFT) });
    const { flags } = store.state;
    for (const [number, letter] of [...'hello'].entries()) {
      const text = `${'hello'.slice(0, number)}${letter}${DRAFT}`;
      store.happen({ type: 'typed', text, hole: { start: 0, oldEnd: number, newEnd: number + 1 } });
    }
    expect(store.state.flags.map(({ start }) => start)).toEqual(flags.map(({ start }) => start + 5));
    expect(store.state).toBe(store.state);
  });
});
