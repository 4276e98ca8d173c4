import { describe, expect, it } from 'vitest';
import {
  answer,
  arrived,
  type CountedFlag,
  EMPTY_LEDGER,
  type Filing,
  type Ledger,
  recorded,
  rewrite,
  send,
  settle,
  takeBack,
} from '../../../../utils/coach/reply/ledger';

const flag = (id: string, text = 'our policy'): CountedFlag => ({
  id,
  ruleId: 'defensive/policy',
  category: 'defensive',
  text,
  phrase: text,
});
const filing: Filing = {
  site: 'gmail',
  day: '2026-11-21',
  situation: 'recovery',
  isRead: false,
  mask: (phrase) => phrase.toLowerCase(),
};

const WHAT = '[what went wrong]';
const WHEN = '[day and time]';

type Step = (ledger: Ledger) => Ledger;
const present = (flags: CountedFlag[]) => new Set(flags.map(({ id }) => id));
/** The agent paused with these flags open, others that are dismissed, and these blanks. */
const pause =
  (open: CountedFlag[], dismissed: CountedFlag[] = [], blanks: string[] = []): Step =>
  (ledger) =>
    settle(ledger, open, present([...open, ...dismissed]), blanks, filing);
/** A rewrite with blanks is chosen, and arrives in the draft. */
const rewriteWith =
  (id: string, ...blanks: string[]): Step =>
  (ledger) =>
    arrived(rewrite(ledger, id, blanks));
/** A rewrite with blanks is chosen, and has not arrived yet. */
const choose =
  (id: string, ...blanks: string[]): Step =>
  (ledger) =>
    rewrite(ledger, id, blanks);
const goOutWith =
  (...blanks: string[]): Step =>
  (ledger) =>
    send(ledger, [], blanks, filing);
const fix =
  (id: string): Step =>
  (ledger) =>
    answer(ledger, [id], 'fixed');
const dismiss =
  (id: string): Step =>
  (ledger) =>
    answer(ledger, [id], 'dismissed');
const refuse =
  (id: string): Step =>
  (ledger) =>
    takeBack(ledger, id);
const goOut =
  (...open: CountedFlag[]): Step =>
  (ledger) =>
    send(ledger, open, [], filing);

const after = (steps: Step[]) => steps.reduce((ledger, step) => step(ledger), EMPTY_LEDGER);

function sums({ events }: Ledger): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { outcome, change } of events) counted[outcome] = (counted[outcome] ?? 0) + change;
  return counted;
}

describe('the ledger', () => {
  it.each<[string, Step[], Record<string, number>]>([
    ['a flag once, however often the agent pauses', [pause([flag('a')]), pause([flag('a')])], { shown: 1 }],
    ['what the agent overwrote as edited', [pause([flag('a')]), pause([])], { shown: 1, edited: 1 }],
    ['a fix once, and not as edited too', [pause([flag('a')]), fix('a'), fix('a'), pause([])], { shown: 1, fixed: 1 }],
    ['a dismissal once', [pause([flag('a')]), dismiss('a'), dismiss('a'), pause([])], { shown: 1, dismissed: 1 }],
    ['no fix that was undone', [pause([flag('a')]), fix('a'), pause([flag('b')])], { shown: 1, fixed: 0 }],
    [
      'no fix that the editor refused',
      [pause([flag('a')]), fix('a'), refuse('a'), pause([])],
      { shown: 1, fixed: 0, edited: 1 },
    ],
    ['the same words in two places twice', [pause([flag('a'), flag('b')])], { shown: 2 }],
    [
      'a dismissed flag that is still there as dismissed',
      [pause([flag('a')]), dismiss('a'), pause([], [flag('a')])],
      { shown: 1, dismissed: 1 },
    ],
    [
      'a flag that is open when the reply is sent as sent',
      [pause([flag('a'), flag('b', 'relax')]), dismiss('b'), goOut(flag('a'))],
      { shown: 2, dismissed: 1, sent: 1 },
    ],
    [
      'a rewrite with a blank only once that is filled',
      [pause([flag('a')]), rewriteWith('a', WHAT), pause([], [], [WHAT])],
      { shown: 1 },
    ],
    [
      'a rewrite as a fix once its blank is filled',
      [pause([flag('a')]), rewriteWith('a', WHAT), pause([], [], [WHAT]), pause([])],
      { shown: 1, fixed: 1 },
    ],
    [
      'no fix while one of a rewrite’s two blanks is left',
      [pause([flag('a')]), rewriteWith('a', WHAT, WHEN), pause([], [], [WHEN])],
      { shown: 1 },
    ],
    [
      'a rewrite sent with its blank only as that',
      [pause([flag('a')]), rewriteWith('a', WHAT), pause([], [], [WHAT]), goOutWith(WHAT)],
      { shown: 1, blank: 1 },
    ],
    [
      'a rewrite sent with its blank before any pause',
      [pause([flag('a')]), rewriteWith('a', WHAT), goOutWith(WHAT)],
      { shown: 1, blank: 1 },
    ],
    [
      'a reply sent while the rewrite is pending by what it contained',
      [pause([flag('a')]), choose('a', WHAT), pause([flag('a')]), pause([]), goOutWith(WHAT)],
      { shown: 1, blank: 1 },
    ],
    [
      'a reply sent before the rewrite was in it as sent anyway',
      [pause([flag('a')]), choose('a', WHAT), goOut(flag('a'))],
      { shown: 1, sent: 1 },
    ],
    [
      'a blank that an undo restored',
      [pause([flag('a')]), rewriteWith('a', WHAT), pause([]), pause([], [], [WHAT]), goOutWith(WHAT)],
      { shown: 1, fixed: 0, blank: 1 },
    ],
    [
      'one of two rewrites if one of two identical blanks was filled',
      [
        pause([flag('a'), flag('b')]),
        rewriteWith('a', WHAT),
        rewriteWith('b', WHAT),
        pause([], [], [WHAT]),
        goOutWith(WHAT),
      ],
      { shown: 2, fixed: 1, blank: 1 },
    ],
    [
      'no other blank against a rewrite',
      [pause([flag('a')]), rewriteWith('a', WHAT), goOutWith(WHEN)],
      { shown: 1, fixed: 1 },
    ],
    [
      'no rewrite with a blank that the editor refused',
      [pause([flag('a')]), choose('a', WHAT), refuse('a'), pause([])],
      { shown: 1, edited: 1 },
    ],
    [
      'no rewrite with a blank that was undone',
      [pause([flag('a')]), rewriteWith('a', WHAT), pause([flag('b')]), goOut(flag('b'))],
      { shown: 1, sent: 1 },
    ],
    ['a flag that was sent before the agent ever paused', [goOut(flag('a'))], { shown: 1, sent: 1 }],
    ['the flags of the next reply separately', [goOut(flag('a')), recorded, pause([flag('c')])], { shown: 1 }],
    ['nothing that is already recorded', [pause([flag('a')]), recorded, pause([flag('a')])], {}],
  ])('counts %s', (_, steps, counts) => {
    expect(sums(after(steps))).toEqual(counts);
  });

  it('files a count under day, helpdesk, rule and masked phrase', () => {
    expect(after([pause([flag('a', 'Our Policy')])]).events).toEqual([
      {
        day: '2026-11-21',
        site: 'gmail',
        situation: 'recovery',
        isRead: false,
        ruleId: 'defensive/policy',
        category: 'defensive',
        phrase: 'our policy',
        outcome: 'shown',
        change: 1,
      },
    ]);
  });

  it('does not change the previous ledger', () => {
    const before = after([pause([flag('a')])]);
    const kept = structuredClone(before);
    for (const step of [pause([]), fix('a'), refuse('a'), goOut(flag('a')), recorded]) step(before);
    expect(before).toEqual(kept);
  });
});

describe('the wording that is counted', () => {
  const KNOWN = new Set(['we', 'had', 'to', 'follow', 'our', 'policy', 'as', 'per']);
  const mask = (phrase: string) => phrase.replace(/\w+/g, (word) => (KNOWN.has(word) ? word : '…'));

  it.each([
    [
      'is the whole clause if it consists of the rules’ words',
      'we had to follow our policy',
      'we had to follow our policy',
    ],
    ['is what the rule is about if it contains another word', 'Kim had to follow our policy', 'our policy'],
  ])('%s', (_, text, counted) => {
    const marked = { ...flag('a', text), phrase: 'our policy' };
    const { events } = settle(EMPTY_LEDGER, [marked], present([marked]), [], { ...filing, mask });
    expect(events.map(({ phrase }) => phrase)).toEqual([counted]);
  });
});
