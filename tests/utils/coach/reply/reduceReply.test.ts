import { describe, expect, it } from 'vitest';
import { review } from '../../../../rules/review';
import type { Conversation } from '../../../../utils/checklist/conversationKey';
import { openFlags } from '../../../../utils/coach/reply/openFlags';
import { reduceReply } from '../../../../utils/coach/reply/reduceReply';
import type { ReplyEvent } from '../../../../utils/coach/reply/replyEvent';
import { NOTHING_FOUND, newReply, type ReplySettings, type ReplyState } from '../../../../utils/coach/reply/replyState';
import { contextOf, hintOf, mayRead, viewOf } from '../../../../utils/coach/reply/viewOf';
import { maskPhrase } from '../../../../utils/stats/maskPhrase';
import type { StatKey } from '../../../../utils/stats/statRow';

const DAY = { day: '2026-11-21' };
const ZENDESK = { id: 'zendesk', name: 'Zendesk' };
const ticket = (number: string): Conversation => ({
  site: 'zendesk',
  origin: 'https://acme.zendesk.com',
  ticket: number,
});
const settings: ReplySettings = {
  isDismissed: () => false,
  usualQuality: 'by-context',
  hintBesideReply: true,
  readerChoice: 'normal',
  teamRules: undefined,
  severities: {},
};
const COACHED = { silent: undefined, messages: ['My lamp arrived broken.'] };

const POLICY = 'This is our policy.';
const FEEL = "I'm sorry if you feel that way.";

/** An event, created from the current state. */
type Step = (state: ReplyState) => ReplyEvent;

const read =
  (text: string): Step =>
  (state) => {
    return mayRead(state)
      ? { type: 'read', text, review: review(text, contextOf(state)) }
      : { type: 'read', text: '', review: NOTHING_FOUND };
  };
const speak =
  (isEnglish: boolean): Step =>
  () => ({ type: 'languageSeen', isEnglish });
const pause: Step = () => ({ type: 'paused', ...DAY });
const first = (state: ReplyState) => openFlags(state)[0]?.id ?? 'no flag';
const dismiss: Step = (state) => ({ type: 'dismissed', ids: [first(state)], outcome: 'dismissed', ...DAY });
const dispute: Step = (state) => ({ type: 'dismissed', ids: [first(state)], outcome: 'disputed', ...DAY });
/** Undoes the last dismissal. */
const bringBack: Step = (state) => ({ type: 'broughtBack', ids: [...state.dismissed].slice(-1) });
const apply: Step = (state) => ({ type: 'applying', id: first(state), rewrite: 'words', ...DAY });
const applyBlank: Step = (state) => ({ type: 'applying', id: first(state), rewrite: 'We [what we do].', ...DAY });
const applied: Step = () => ({ type: 'applied' });
/** The editor did not accept the rewrite of the flag that is first at that point. */
const refuse: Step = (state) => ({ type: 'refused', id: first(state) });
const press: Step = () => ({ type: 'sending', at: 7 });
const writeOn: Step = () => ({ type: 'sendingTakenBack' });
const goOut: Step = () => ({ type: 'sent', ...DAY });
const look =
  (silent?: 'internal-note' | 'switched-off'): Step =>
  () => ({ type: 'looked', around: silent ? { silent, messages: [] } : COACHED });
const open =
  (number: string): Step =>
  () => ({ type: 'ticketChanged', conversation: ticket(number) });

/** It is now known what was counted in the draft before. */
const resume =
  (...flags: StatKey[]): Step =>
  () => ({ type: 'resumed', flags });

const begun = reduceReply(newReply(ticket('1'), settings, 'test'), { type: 'looked', around: COACHED });
const start = reduceReply(begun, { type: 'resumed', flags: [] });

function after(steps: readonly Step[], from = start): ReplyState {
  return steps.reduce((state, step) => reduceReply(state, step(state)), from);
}

const families = (state: ReplyState) => openFlags(state).map(({ category }) => category);

function counts({ ledger }: ReplyState): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { outcome, change } of ledger.events) sums[outcome] = (sums[outcome] ?? 0) + change;
  return sums;
}

const BLANK = 'We [what we do].';

describe('what is flagged and counted', () => {
  it.each<[string, Step[], string[], Record<string, number>]>([
    ['typing', [read('This is our pol'), read(POLICY)], ['defensive'], {}],
    ['pausing', [read(POLICY), pause, pause], ['defensive'], { shown: 1 }],
    ['overwriting it', [read(POLICY), pause, read('This is so.'), pause], [], { shown: 1, edited: 1 }],
    ['dismissing', [read(POLICY), pause, dismiss, read(`${POLICY} Bye.`), pause], [], { shown: 1, dismissed: 1 }],
    ['dismissing before a pause', [read(POLICY), dismiss], [], { shown: 1, dismissed: 1 }],
    ['saying that the flag is wrong', [read(POLICY), pause, dispute, pause], [], { shown: 1, disputed: 1 }],
    ['undoing a dismissal', [read(POLICY), dismiss, bringBack, pause], ['defensive'], { shown: 1, dismissed: 0 }],
    [
      'undoing a dispute, then dismissing',
      [read(POLICY), dispute, bringBack, dismiss],
      [],
      { shown: 1, disputed: 0, dismissed: 1 },
    ],
    [
      'undoing a dismissal in the next reply',
      [read(POLICY), dismiss, press, read(''), goOut, bringBack, read(POLICY), pause],
      ['defensive'],
      { shown: 2, dismissed: 1 },
    ],
    ['a rewrite', [read(POLICY), pause, apply, applied, read('This is so.'), pause], [], { shown: 1, fixed: 1 }],
    ['a rewrite that is refused', [read(POLICY), apply, refuse, pause], ['defensive'], { shown: 1, fixed: 0 }],
    [
      'a rewrite while the agent kept typing',
      [read(POLICY), apply, read(`This is so. ${FEEL}`), applied, pause],
      ['non-apology'],
      { shown: 2, fixed: 1 },
    ],
    [
      'an undo that restores the words',
      [read(POLICY), pause, apply, applied, read('This is so.'), pause, read(POLICY), pause],
      ['defensive'],
      { shown: 1, fixed: 0 },
    ],
    [
      'a rewrite whose blank is filled later',
      [read(POLICY), pause, applyBlank, read(BLANK), applied, pause, read('We pay.'), pause],
      [],
      { shown: 1, fixed: 1 },
    ],
    [
      'a rewrite whose blank nobody has filled',
      [read(POLICY), pause, applyBlank, pause, read(BLANK), applied, pause],
      [],
      { shown: 1 },
    ],
    [
      'sending a blank',
      [read(POLICY), applyBlank, read(BLANK), applied, press, read(''), goOut],
      [],
      { shown: 1, blank: 1 },
    ],
    ['sending', [read(POLICY), press, read(''), goOut], [], { shown: 1, sent: 1 }],
    [
      'sending while a rewrite is pending',
      [read(POLICY), apply, press, read(''), goOut, applied],
      [],
      { shown: 1, fixed: 1 },
    ],
    ['a send that is undone', [read(POLICY), press, writeOn, read(''), goOut], [], {}],
    ['a send that nobody began', [read(POLICY), goOut], ['defensive'], {}],
    [
      'the next reply, in which a phrase dismissed in the last one is flagged again',
      [read(POLICY), dismiss, press, read(''), goOut, read(POLICY), pause],
      ['defensive'],
      { shown: 2, dismissed: 1 },
    ],
    ['an internal note', [read(POLICY), pause, look('internal-note'), read(POLICY), pause], [], { shown: 1 }],
    [
      'an internal note that becomes a reply again',
      [read(POLICY), pause, look('internal-note'), read(POLICY), pause, look(), read(POLICY), pause],
      ['defensive'],
      { shown: 1 },
    ],
    ['a helpdesk that is switched off', [look('switched-off'), read(POLICY), pause], [], {}],
    [
      'another ticket in the same field, whose draft is not the first one edited',
      [read(POLICY), pause, open('2'), resume(), read(FEEL), pause],
      ['non-apology'],
      { shown: 1 },
    ],
    [
      'a reply that was being sent when the page moved to another ticket',
      [read(POLICY), pause, press, open('2'), read(''), goOut],
      [],
      { shown: 1, sent: 1 },
    ],
  ])('%s', (_, steps, open, sums) => {
    const state = after(steps);
    expect(families(state)).toEqual(open);
    expect(counts(state)).toEqual(sums);
  });
});

describe('a draft that was counted before', () => {
  const [{ ruleId, category, phrase }] = after([read(POLICY)]).flags as [ReplyState['flags'][number]];
  const judged = { situation: 'ordinary', isRead: false } as const;
  const counted: StatKey = {
    ...judged,
    day: '2026-11-20',
    site: 'zendesk',
    ruleId,
    category,
    phrase: maskPhrase(phrase),
  };

  it.each<[string, Step[], Record<string, number>]>([
    ['is not counted until that is known', [read(POLICY), pause], {}],
    ['is counted then', [read(POLICY), pause, resume(), pause], { shown: 1 }],
    ['is not counted again', [resume(counted), read(POLICY), pause], {}],
    ['but once for each flag of it', [resume(counted), read(`${POLICY} ${POLICY}`), pause], { shown: 1 }],
    ['is answered as usual', [resume(counted), read(POLICY), pause, press, read(''), goOut], { sent: 1 }],
  ])('%s', (_, steps, sums) => {
    expect(counts(after(steps, begun))).toEqual(sums);
  });

  const BLANKS = 'I can’t [do what you asked], because [the reason].';
  const HALF = 'I can’t change it, because [the reason].';
  const FILLED = 'I can’t change it, because it is sold.';
  const takenUp = [resume(counted), read(BLANKS), pause];

  it.each<[string, Step[], Record<string, number>]>([
    ['is open while its rewrite has a blank', takenUp, {}],
    ['is open while one of two is left', [...takenUp, read(HALF), pause], {}],
    ['is fixed once they are filled', [...takenUp, read(HALF), pause, read(FILLED), pause], { fixed: 1 }],
    ['was sent with a blank', [...takenUp, press, read(''), goOut], { blank: 1 }],
    ['was sent that way before any pause', [resume(counted), read(BLANKS), press, read(''), goOut], { blank: 1 }],
    ['was sent with one of two', [resume(counted), read(HALF), press, read(''), goOut], { blank: 1 }],
    [
      'is open again when its words are written again',
      [...takenUp, read(POLICY), pause, press, read(''), goOut],
      { sent: 1 },
    ],
    [
      'is not affected by the blank of another rule',
      [resume(counted), read('I am sorry for [what went wrong].'), press, read(''), goOut],
      {},
    ],
    [
      'is one flag for each blank',
      [resume(counted, counted), read(`${BLANKS} ${POLICY}`), pause, press, read(''), goOut],
      { blank: 1, sent: 1 },
    ],
  ])('and rewritten before the page was reloaded %s', (_, steps, sums) => {
    expect(counts(after(steps, begun))).toEqual(sums);
  });

  it('is counted under the day on which it was shown', () => {
    const { ledger } = after([resume(counted), read(POLICY), dismiss], begun);
    expect(ledger.events).toEqual([{ ...counted, outcome: 'dismissed', change: 1 }]);
  });
});

describe('a flag', () => {
  it('keeps its id while the agent writes elsewhere, and has its field’s prefix', () => {
    const before = after([read(POLICY)]);
    const now = after([read(`Hello Kim. ${POLICY}`)], before);
    expect(first(now)).toBe(first(before));
    expect(first(now)).toMatch(/^test-/);
  });

  it('has another id when it comes back', () => {
    const before = after([read(POLICY)]);
    expect(first(after([read(''), read(POLICY)], before))).not.toBe(first(before));
  });

  it('is no longer open when the settings dismiss it', () => {
    const changed = { ...settings, isDismissed: ({ ruleId }: { ruleId: string }) => ruleId.startsWith('defensive/') };
    const state = after([read(`${POLICY} ${FEEL}`), () => ({ type: 'settingsChanged', settings: changed })]);
    expect(families(state)).toEqual(['non-apology']);
  });
});

describe('what a reply contained when it was sent', () => {
  it('is taken from the draft as it was when the agent pressed the button', () => {
    const state = after([read(`${POLICY} I will write to you by 4pm.`), press, open('2'), read('')]);
    expect(state.outgoing).toMatchObject({
      conversation: ticket('1'),
      reply: { at: 7, promises: ['I will write to you by 4pm.'], open: ['defensive'], steps: ['commitment'] },
    });
    expect(after([goOut], state).outgoing).toBeUndefined();
  });
});

describe('what the owner of the conversation reports', () => {
  const told: Step = () => ({ type: 'told', state: { situation: 'serious', missing: ['apology', 'facts'] } });
  const silence: Step = () => ({ type: 'hintSilenced' });
  const LONG = `${POLICY} Thank you for writing to us about your order of the fourth of November.`;

  it.each<[string, Step[], string[]]>([
    ['is shown in the badge', [told, read(LONG)], ['an apology']],
    ['waits for a draft that has begun', [told, read(POLICY)], []],
    ['is hidden when the agent does not want to see it', [told, read(LONG), () => ({ type: 'hintSilenced' })], []],
    [
      'is shown again in the next reply',
      [told, read(LONG), () => ({ type: 'hintSilenced' }), press, goOut],
      ['an apology'],
    ],
    ['does not apply to the next ticket', [told, open('2'), read(LONG)], []],
    ['does not apply to notes', [told, read(LONG), look('internal-note')], []],
    [
      'is not shown when switched off in the settings',
      [told, read(LONG), () => ({ type: 'settingsChanged', settings: { ...settings, hintBesideReply: false } })],
      [],
    ],
  ])('%s', (_, steps, shown) => {
    expect(hintOf(after(steps)).missing).toEqual(shown);
  });

  it.each<[string, Step[], number]>([
    ['counts blanks, however short the draft', [told, read(BLANK)], 1],
    ['keeps counting them after the rest was hidden', [told, silence, read(BLANK)], 1],
    ['does not count them after they were hidden too', [told, read(BLANK), silence], 0],
    ['counts those of the next rewrite', [told, read(BLANK), silence, applied], 1],
    ['counts those of the next reply', [told, read(BLANK), silence, press, goOut, read(BLANK)], 1],
    ['does not count them in notes', [told, read(BLANK), look('internal-note'), read(BLANK)], 0],
  ])('%s', (_, steps, blanks) => {
    expect(hintOf(after(steps)).blanks).toBe(blanks);
  });

  it('determines how the draft is judged', () => {
    expect(contextOf(after([told]))).toMatchObject({ situation: 'serious', customerMessage: COACHED.messages[0] });
    expect(mayRead(after([told, look('internal-note')]))).toBe(false);
  });
});

describe('the view', () => {
  it.each<[string, Step[], object]>([
    ['a reply', [read(POLICY)], { watching: { on: true, helpdesk: 'Zendesk' }, flags: [{ category: 'defensive' }] }],
    ['a note', [look('internal-note')], { watching: { on: false, why: 'internal-note' }, flags: [] }],
    ['another ticket', [open('2')], { conversation: ticket('2') }],
    ['a blank', [read('I am sorry that we [what we got wrong].')], { blanks: ['[what we got wrong]'] }],
    [
      'the most urgent problem',
      [
        () => ({ type: 'trouble', about: 'statistics', sentence: 'Not saved.' }),
        () => ({ type: 'trouble', about: 'length', sentence: 'Too long.' }),
      ],
      { trouble: 'Too long.' },
    ],
    [
      'no problem that has been resolved',
      [
        () => ({ type: 'trouble', about: 'length', sentence: 'Too long.' }),
        () => ({ type: 'trouble', about: 'length', sentence: undefined }),
      ],
      { trouble: undefined },
    ],
  ])('of %s', (_, steps, shown) => {
    expect(viewOf(after(steps), ZENDESK)).toMatchObject(shown);
  });
});

describe('a reply in another language', () => {
  const FRENCH = "Nous sommes désolés. I'm sorry if you feel that way. This is our policy. Votre colis est parti hier.";
  const after = (...steps: Step[]) => steps.reduce((state, step) => reduceReply(state, step(state)), start);
  const foreign = after(read(FRENCH), speak(false), read(FRENCH));

  it('is neither flagged nor ticked, and has no badge', () => {
    expect(viewOf(foreign, ZENDESK)).toMatchObject({ isEnglish: false, flags: [], quotes: [], signs: { steps: [] } });
    expect(hintOf({ ...foreign, told: { situation: 'auto', missing: ['apology'] } }).missing).toEqual([]);
  });

  it('still counts as a reply to a complaint', () => {
    expect(viewOf(foreign, ZENDESK).recovery).toBe(true);
  });

  it.each<[string, Step[]]>([
    ['it is English again', [speak(true), read(FEEL)]],
    ['it was sent and the next one begun', [press, goOut, read(''), read(FEEL)]],
  ])('is judged once %s', (_, steps) => {
    const later = steps.reduce((state, step) => reduceReply(state, step(state)), foreign);
    expect(viewOf(later, ZENDESK).flags.map(({ text }) => text)).toEqual(['if you feel that way']);
    expect(later.isEnglish).toBe(true);
  });
});

describe('a watched draft', () => {
  const record: Step = () => ({ type: 'recorded' });
  it.each<[string, Step[], 'due' | 'told' | undefined]>([
    ['before its first pause', [read('Hello Kim.')], undefined],
    ['at its first pause', [read('Hello Kim.'), pause], 'due'],
    ['once it was recorded', [read('Hello Kim.'), pause, record, pause], 'told'],
    ['that is empty', [read(' '), pause], undefined],
    ['in another language', [read('Bonjour.'), speak(false), pause], undefined],
    ['in a note', [look('internal-note'), read('Hello Kim.'), pause], undefined],
    ['after it was sent', [read('Hello Kim.'), pause, record, press, goOut], undefined],
    ['in the next reply', [read('Hello Kim.'), pause, record, press, goOut, read('Hello Ana.'), pause], 'due'],
  ])('%s', (_, steps, watched) => {
    expect(after(steps).ledger.watched).toBe(watched);
  });

  it.each<[string, Step[], string, boolean]>([
    ['the rules alone read', [], 'recovery', false],
    ['the reader reads along', [() => ({ type: 'readerSeen', state: 'reads' })], 'recovery', true],
    [
      'the agent has chosen “serious”',
      [() => ({ type: 'told', state: { situation: 'serious', missing: [] } })],
      'serious',
      false,
    ],
    [
      'nothing went wrong',
      [() => ({ type: 'told', state: { situation: 'ordinary', missing: [] } })],
      'ordinary',
      false,
    ],
  ])('files its flags under the situation in which they were judged: %s', (_, steps, situation, isRead) => {
    const { events } = after([...steps, read(`${FEEL} ${POLICY}`), pause]).ledger;
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(event).toMatchObject({ situation, isRead });
  });
});
