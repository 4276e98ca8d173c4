import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile, review as judge } from '../../../../rules/review';
import { wordAtCaret } from '../../../../utils/coach/field/wordAtCaret';
import { reduceReply } from '../../../../utils/coach/reply/reduceReply';
import { ReplyReader } from '../../../../utils/coach/reply/replyReader';
import { newReply, type ReplyState } from '../../../../utils/coach/reply/replyState';
import { reviewWithout } from '../../../../utils/coach/reply/reviewWithout';
import { type Draft, TOO_LONG } from '../../../../utils/editor/draft';
import { editBetween } from '../../../../utils/editor/editBetween';
import type { ReplyField } from '../../../../utils/editor/replyField';

/** How long after words were judged the next ones are judged at once. */
const APART_MS = 2_000;
const CONTEXT = { situation: 'recovery' } as const;
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

/** A field with a text and a caret, and a reader whose findings go into a reply's state. */
function openField(written = '', signal = new AbortController().signal) {
  const field = { text: written, caret: written.length, isTooLong: false };
  const draft = (): Draft => ({ text: field.text, placesOf: () => undefined, offsetOf: () => undefined });
  let state: ReplyState = { ...NEW, around: { silent: undefined, messages: [] } };
  const onRead = vi.fn();
  const caretIn = vi.fn(() => field.caret);
  const reader = new ReplyReader({
    field: {
      read: vi.fn(() => (field.isTooLong ? TOO_LONG : draft())),
      readChange: (before: Draft) => ({ draft: draft(), edit: editBetween(before.text, field.text) }),
      caretIn,
    } as unknown as ReplyField,
    signal,
    mayRead: () => true,
    context: () => CONTEXT,
    onRead: (read, review, _, isLate) => {
      onRead(isLate);
      state = reduceReply(state, { type: 'read', text: read.text, review });
    },
    onTyped: (read, hole) => {
      state = reduceReply(state, { type: 'typed', text: read.text, hole });
    },
  });
  reader.refresh();
  onRead.mockClear();
  const pause = () => {
    reader.settle();
    vi.advanceTimersByTime(APART_MS);
  };
  pause();
  return {
    pause,
    field,
    reader,
    onRead,
    caretIn,
    state: () => state,
    /** Replaces the last characters before the caret with text, some time after the last key. */
    type(text: string, erased = 0, pausing = true, isRead = true) {
      if (pausing) pause();
      const from = Math.max(0, field.caret - erased);
      field.text = field.text.slice(0, from) + text + field.text.slice(field.caret);
      field.caret = from + text.length;
      if (isRead) reader.follow('anything');
      else reader.leaveWaiting('anything');
    },
  };
}

function lettersBefore(text: string, caret: number) {
  const [letters = ''] = /[\p{L}\p{M}\p{N}'’]*$/u.exec(text.slice(0, caret)) ?? [];
  return { start: caret - letters.length, end: caret };
}

beforeAll(() => {
  for (const _ of compile());
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a key', () => {
  it.each<[string, (reply: ReturnType<typeof openField>) => unknown, number]>([
    ['inside a word judges nothing', ({ type }) => [...'hello'].map((key) => type(key)), 1],
    ['that ends a word judges the draft', ({ type }) => [...'hello '].map((key) => type(key)), 2],
    ['that deletes a letter of it judges nothing', ({ type }) => [type('hel'), type('', 1), type('', 1)], 1],
    ['that deletes the space before it judges the draft', ({ type }) => [type('a'), type(' '), type('', 1)], 3],
    [
      'elsewhere judges the draft',
      ({ type, field }) => {
        type('hello');
        field.caret = 2;
        type('x');
      },
      2,
    ],
  ])('%s', (_, act, times) => {
    const reply = openField('Good morning. ');
    act(reply);
    expect(reply.onRead).toHaveBeenCalledTimes(times);
  });

  it('inside a word does not ask where the caret is, which takes the browser long', () => {
    const reply = openField('Good morning. ');
    reply.type('h');
    const asked = reply.caretIn.mock.calls.length;
    for (const key of 'ello') reply.type(key);
    expect(reply.caretIn).toHaveBeenCalledTimes(asked);
  });

  it('right before another word judges no more than elsewhere, and leaves that word as it is', () => {
    const reply = openField('We cannot refund that, as per our policy.');
    const flagged = reply.state().flags.map(({ text }) => text);
    reply.field.caret = 0;
    reply.type('T');
    reply.onRead.mockClear();
    for (const key of 'hank') reply.type(key);
    expect(reply.onRead).not.toHaveBeenCalled();
    expect(reply.state().flags.map(({ text }) => text)).toEqual(flagged);
  });

  it('gives the same result as judging the whole draft, whatever was typed before', () => {
    const key = fc.oneof(
      fc.record({
        text: fc.constantFrom('s', 'o', 'y', ' ', '.', "'", '\n', '[', ']', 'é', ' if you feel'),
        back: fc.constant(0),
        pausing: fc.boolean(),
        isRead: fc.boolean(),
      }),
      fc.record({
        text: fc.constantFrom('', 'x'),
        back: fc.integer({ min: 1, max: 3 }),
        pausing: fc.boolean(),
        isRead: fc.boolean(),
      }),
      fc.record({ caret: fc.nat(90) }),
    );
    const draft = "I'm sorry if you feel that way. This is our policy. I will write to you by 4pm [at the latest].";
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
        const reply = openField(draft);
        for (const pressed of keys) {
          const { field } = reply;
          if ('caret' in pressed) field.caret = Math.min(pressed.caret, field.text.length);
          else {
            reply.type(pressed.text, pressed.back, pressed.pausing, pressed.isRead);
            if (pressed.isRead) expect(reply.state().text).toBe(field.text);
            if (!pressed.pausing) continue;
            reply.pause();
            const { text, review, flags } = reply.state();
            expect(text).toBe(field.text);
            const found = {
              recovery: review.recovery,
              flags: flags.map(({ id: _, ...flag }) => flag),
              steps: review.steps,
            };
            // Letters right before another word may be left out too.
            const mayBeLeft = [wordAtCaret(text, field.caret), lettersBefore(text, field.caret)];
            const expected = mayBeLeft.map((word) => reviewWithout(text, word, (whole) => judge(whole, CONTEXT)));
            expect(expected).toContainEqual(found);
          }
        }
      }),
    );
  });
});

describe('a quick typist', () => {
  const words = 'This is our policy and I am sorry';

  it('has words judged together, or at once if the previous ones were long ago', () => {
    const reply = openField('Good morning. ');
    for (const key of words) reply.type(key, 0, false);
    expect(reply.onRead).toHaveBeenCalledTimes(1);
    reply.pause();
    expect(reply.onRead).toHaveBeenCalledTimes(2);
    expect(reply.state().flags.map(({ text }) => text)).toEqual(['This is our policy']);
    reply.type(' ');
    expect(reply.onRead).toHaveBeenCalledTimes(3);
  });

  it('has words judged at the first hesitation, or with the first word that begins two seconds later', () => {
    const reply = openField('Good morning. ');
    for (const key of 'Your lamp is on the van') reply.type(key, 0, false);
    expect(reply.onRead).toHaveBeenCalledTimes(1);
    reply.reader.settle();
    expect(reply.onRead).toHaveBeenCalledTimes(2);
    for (let ms = 0; ms < 3 * APART_MS; ms += 100) {
      reply.type(ms % 500 ? 'a' : ' ', 0, false);
      vi.advanceTimersByTime(100);
    }
    expect(reply.onRead).toHaveBeenCalledTimes(2 + 2);
  });

  it.each(['.', '!', '?', ',', ')', '\n', '. ', ', '])('has text that ends with “%s” judged at once', (mark) => {
    const reply = openField('');
    for (const key of 'This is our policy') reply.type(key, 0, false);
    expect(reply.state().flags).toEqual([]);
    reply.type(mark, 0, false);
    expect(reply.state().flags.map(({ text }) => text)).toEqual(['This is our policy']);
  });

  it('sees a flag before another word is written, and keeps it on its words', () => {
    const reply = openField('');
    for (const key of "I'm sorry if you feel that way. But") reply.type(key, 0, false);
    reply.pause();
    for (const key of ' that is') reply.type(key, 0, false);
    expect(reply.state().flags.map(({ text }) => text)).toEqual(['if you feel that way']);
  });

  it('has letters read with the next change, at a hesitation, or before anyone asks', () => {
    const reply = openField('Good morning. ');
    const letters = (word: string) => {
      for (const key of word) reply.type(key, 0, false, false);
    };
    letters('This');
    expect(reply.state().text).toBe('Good morning. ');
    reply.type(' ', 0, false);
    expect(reply.state().text).toBe('Good morning. This ');
    letters('is');
    reply.reader.settle();
    expect(reply.state().text).toBe('Good morning. This is');
    letters('land');
    expect(reply.reader.draft.text).toBe('Good morning. This island');
    expect(reply.state().text).toBe('Good morning. This island');
  });
});

describe('a word that was completed', () => {
  it('can wait for the next ones, but not for long', () => {
    const { reader, type } = openField('Good morning. ');
    for (const key of 'Your ') type(key, 0, false);
    expect(reader.mayWordWait()).toBe(true);
    for (const key of 'lamp ') type(key, 0, false, false);
    expect(reader.mayWordWait()).toBe(true);
    vi.advanceTimersByTime(APART_MS);
    expect(reader.mayWordWait()).toBe(false);
  });

  it('cannot wait where it may change a flag before it', () => {
    const { reader, type, pause } = openField('');
    for (const key of "I'm sorry if you feel") type(key, 0, false);
    pause();
    for (const key of ' that') type(key, 0, false);
    expect(reader.mayWordWait()).toBe(false);
    for (const key of ' way. But') type(key, 0, false);
    expect(reader.mayWordWait()).toBe(true);
  });

  it('cannot wait in a field that has not been read', () => {
    const { reader, field } = openField('');
    field.isTooLong = true;
    reader.refresh();
    expect(reader.mayWordWait()).toBe(false);
  });
});

describe('a long text', () => {
  it('is judged in slices, and then reported as late', async () => {
    const reply = openField();
    reply.type('This is our policy. '.repeat(400));
    expect(reply.onRead).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(reply.onRead).toHaveBeenCalledWith(true));
    expect(reply.state().flags).toHaveLength(400);
  });

  it('that is too long is not judged, and the next shorter one is read as a whole', () => {
    const reply = openField('This is our policy.');
    reply.field.isTooLong = true;
    reply.reader.refresh();
    expect(reply.reader.draft.isTooLong).toBe(true);
    expect(reply.state().flags).toEqual([]);
    reply.field.isTooLong = false;
    reply.reader.follow('anything');
    expect(reply.state().flags).toHaveLength(1);
  });
});
