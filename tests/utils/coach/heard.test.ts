import { describe, expect, it } from 'vitest';
import { review } from '../../../rules/review';
import { openFlags } from '../../../utils/coach/reply/openFlags';
import { reduceReply } from '../../../utils/coach/reply/reduceReply';
import { newReply, type ReplySettings, type ReplyState } from '../../../utils/coach/reply/replyState';
import { contextOf, replyToRead, viewOf } from '../../../utils/coach/reply/viewOf';
import { type Found, sampleReading } from '../../support/sampleReading';

// What the reader finds in a reply while the agent keeps writing.

const SETTINGS: ReplySettings = {
  isDismissed: () => false,
  usualQuality: 'by-context',
  hintBesideReply: true,
  readerChoice: 'normal',
  teamRules: undefined,
  severities: {},
};
const ZENDESK = { id: 'zendesk', name: 'Zendesk' };
const CONVERSATION = { site: 'zendesk', origin: 'https://acme.zendesk.com', ticket: '1' };
const FEEL = "I'm sorry if you feel that way.";
const SCALE: Found = ['The scale shows 2.1 kg', 'defensive', 0.95];
const DRAFT = `${FEEL} The scale shows 2.1 kg.`;

const start = reduceReply(newReply(CONVERSATION, SETTINGS, 'test'), {
  type: 'looked',
  around: { silent: undefined, messages: ['My kettle was missing!'] },
});

/** The field is read and judged. */
const read = (state: ReplyState, text: string) =>
  reduceReply(state, { type: 'read', text, review: review(text, contextOf(state)) });

/** The reader does not decide whether this is one, so the rule does. */
const UNSURE: Found = [FEEL, 'non-apology', 0.3];

/** The reader answers for a draft, and the current text is judged again. */
const hear = (state: ReplyState, text: string, found: Found[] = [SCALE], recovery = 0.99) => {
  const reading = sampleReading(text, [UNSURE, ...found], { recovery });
  return read(reduceReply(state, { type: 'heard', text, reading }), state.text);
};

const marks = (state: ReplyState) => openFlags(state).map(({ ruleId }) => ruleId);
const BOTH = ['non-apology/if-you-feel', 'reader/defensive'];
const heard = hear(read(start, DRAFT), DRAFT);

describe('the marks of the reader', () => {
  it('are shown beside those of the rules', () => {
    expect(marks(read(start, DRAFT))).toEqual(['non-apology/if-you-feel']);
    expect(marks(heard)).toEqual(BOTH);
  });

  it.each([
    ['words after it', `${DRAFT} We are looking`],
    ['words before it', `Hi Kim. ${DRAFT}`],
    ['words in the same sentence', DRAFT.replace('kg.', 'kg, as you know.')],
  ])('stay unchanged while the agent writes %s', (_, text) => {
    const later = read(heard, text);
    expect(marks(later)).toEqual(BOTH);
    expect(openFlags(later)[1]?.id).toBe(openFlags(heard)[1]?.id);
  });

  it('stay while the agent types a word, and move with it', () => {
    const text = `Hi ${DRAFT}`;
    const typed = reduceReply(heard, { type: 'typed', text, hole: { start: 0, oldEnd: 0, newEnd: 3 } });
    expect(marks(read(typed, text))).toEqual(BOTH);
    expect(openFlags(typed)[1]?.text).toBe(SCALE[0]);
  });

  it('disappear when the reader fails, and flags that waited for it appear', () => {
    const fuzzy = 'Hi Kim. It must be something on your end.';
    const waiting = read(hear(read(start, 'Hi Kim.'), 'Hi Kim.', []), fuzzy);
    const failed = read(reduceReply(heard, { type: 'readerSeen', state: 'failed' }), DRAFT);
    expect(marks(failed)).toEqual(['non-apology/if-you-feel']);
    expect(marks(waiting)).toEqual([]);
    expect(marks(read(reduceReply(waiting, { type: 'readerSeen', state: 'failed' }), fuzzy))).toEqual([
      'defensive/without-a-way-forward',
    ]);
  });

  it('disappear with their words, and return with an answer for the new text', () => {
    const edited = read(heard, DRAFT.replace('2.1', '2.2'));
    expect(marks(edited)).toEqual(['non-apology/if-you-feel']);
    expect(marks(hear(edited, edited.text, [['The scale shows 2.2 kg', 'defensive', 0.9]]))).toEqual(BOTH);
  });

  it('are in the right place when the agent has kept writing since the reader was asked', () => {
    const asked = read(start, DRAFT);
    const later = read(asked, `Hello Kim. ${DRAFT} We`);
    const state = hear(later, DRAFT);
    expect(marks(state)).toEqual(BOTH);
    const [, flag] = openFlags(state);
    expect(state.text.slice(flag?.start, flag?.end)).toBe(SCALE[0]);
  });

  it.each<[string, Partial<ReplySettings>, string[]]>([
    ['gone when the reader is off', { readerChoice: 'off' }, ['non-apology/if-you-feel']],
    ['fewer when it is gentle', { readerChoice: 'gentle' }, BOTH],
    [
      'without those that the agent dismissed for good',
      { isDismissed: ({ ruleId }) => ruleId === BOTH[1] },
      BOTH.slice(0, 1),
    ],
  ])('are %s', (_, changes, expected) => {
    const changed = reduceReply(heard, { type: 'settingsChanged', settings: { ...SETTINGS, ...changes } });
    expect(marks(read(changed, DRAFT))).toEqual(expected);
  });

  it('are never those of another ticket', () => {
    const moved = reduceReply(heard, { type: 'ticketChanged', conversation: { ...CONVERSATION, ticket: '2' } });
    expect(marks(read(moved, DRAFT))).toEqual(['non-apology/if-you-feel']);
  });
});

describe('whether it is a recovery', () => {
  it('is decided by the reader, unless it is off or the agent has decided', () => {
    const praised = hear(read(start, DRAFT), DRAFT, [], 0.01);
    expect(contextOf(praised)?.recovery).toBe(false);
    expect(viewOf(praised, ZENDESK).recovery).toBe(false);
    const off = reduceReply(praised, { type: 'settingsChanged', settings: { ...SETTINGS, readerChoice: 'off' } });
    expect(contextOf(off)?.recovery).toBeUndefined();
    const chosen = reduceReply(praised, { type: 'told', state: { situation: 'recovery', missing: [] } });
    expect(viewOf(read(chosen, DRAFT), ZENDESK).recovery).toBe(true);
  });
});

describe('what the panel says about the reader, and what the reader is asked', () => {
  const settings = (changes: Partial<ReplySettings>) =>
    reduceReply(heard, { type: 'settingsChanged', settings: { ...SETTINGS, ...changes } });
  const asked = { draft: DRAFT, customerMessage: 'My kettle was missing!' };

  it.each<[string, ReplyState, string | undefined, object | undefined]>([
    ['before it has answered', heard, 'loading', asked],
    ['when it reads', reduceReply(heard, { type: 'readerSeen', state: 'reads' }), 'reads', asked],
    ['when it failed', reduceReply(heard, { type: 'readerSeen', state: 'failed' }), 'failed', asked],
    ['when switched off', settings({ readerChoice: 'off' }), 'off', undefined],
    ['in another language', reduceReply(heard, { type: 'languageSeen', isEnglish: false }), 'loading', undefined],
    [
      'beside a note',
      reduceReply(heard, { type: 'looked', around: { silent: 'internal-note', messages: [] } }),
      undefined,
      undefined,
    ],
    [
      'in a reply that is too long',
      reduceReply(heard, { type: 'trouble', about: 'length', sentence: 'Too long.' }),
      'loading',
      undefined,
    ],
  ])('%s', (_, state, said, toRead) => {
    expect(viewOf(state, ZENDESK).reader).toBe(said);
    expect(replyToRead(state)).toEqual(toRead);
  });
});
