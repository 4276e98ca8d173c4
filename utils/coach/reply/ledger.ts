import { blanksLeftBy } from '../../../rules/review';
import type { Category } from '../../../rules/types';
import type { Judged, Outcome, StatEvent, StatKey } from '../../stats/statRow';

/** A flag as it is counted. */
export interface CountedFlag {
  id: string;
  ruleId: string;
  category: Category;
  /** The marked text, unmasked. */
  text: string;
  /**
   * The words in it that the rule is about. Only these are counted if the text contains words that are not the rules'
   * own.
   */
  phrase: string;
}

interface Entry {
  readonly key: StatKey;
  /** Undefined if it was rewritten before the page was loaded. */
  readonly text?: string;
  readonly outcome?: Outcome;
  /** The blanks of the rewrite that replaced it: it counts as fixed once they are filled. */
  readonly blanks?: readonly string[];
  /** The rewrite is still on its way into the draft. */
  readonly isOnItsWay?: boolean;
}

/** What a count is filed under besides its flag. */
export interface Filing extends Judged {
  /** Helpdesk id. */
  site: string;
  /** The local calendar day, `2026-11-21`. */
  day: string;
  mask: (phrase: string) => string;
}

/**
 * Turns what happens to the flags of one draft into counts. A flag counts as shown once it has survived a pause, so
 * half-typed phrases leave no trace; an undo that restores it reverses what was counted. A rewrite with a blank counts
 * once it is filled; if sent before that, it counts as sent with a blank.
 */
export interface Ledger {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Counts that are not recorded yet. */
  readonly events: readonly StatEvent[];
  /** Flags that were counted as shown in this draft before the page was loaded, and not found in it yet. */
  readonly resumed: readonly StatKey[];
  /** `due` until it has been reported that this draft is watched, then `told`; undefined before its first pause. */
  readonly watched?: 'due' | 'told';
}

export const EMPTY_LEDGER: Ledger = { entries: new Map(), events: [], resumed: [] };

/**
 * Continues counting where an earlier coach of the same draft stopped: what it counted as shown is not counted again.
 */
export function resume(ledger: Ledger, resumed: readonly StatKey[]): Ledger {
  return { ...ledger, resumed };
}

/**
 * The agent paused.
 * @param open the flags that are not dismissed
 * @param present the ids of all flags of the draft, dismissed ones too
 * @param blanks the unfilled blanks of the draft, such as "[what went wrong]"
 */
export function settle(
  ledger: Ledger,
  open: readonly CountedFlag[],
  present: ReadonlySet<string>,
  blanks: readonly string[],
  filing: Filing,
): Ledger {
  const page = openPage(ledger);
  for (const flag of open) enter(page, flag, present, filing);
  takeUpRewrites(page, blanks);
  const { unfilled } = shareOut(page, blanks);
  for (const [id, entry] of page.entries) {
    if (present.has(id) || entry.isOnItsWay || unfilled.has(id)) continue;
    close(page, id, entry.blanks ? 'fixed' : 'edited');
  }
  return page;
}

/** The agent answered settled flags: applied a rewrite, dismissed them, or marked them as wrong. */
export function answer(ledger: Ledger, ids: readonly string[], outcome: 'fixed' | 'dismissed' | 'disputed'): Ledger {
  const page = openPage(ledger);
  for (const id of ids) close(page, id, outcome);
  return page;
}

/**
 * A rewrite of a settled flag is on its way into the draft.
 * @param blanks those that it leaves for the agent to fill
 */
export function rewrite(ledger: Ledger, id: string, blanks: readonly string[]): Ledger {
  if (blanks.length === 0) return answer(ledger, [id], 'fixed');
  return change(ledger, (entry, entryId) => (entryId === id ? { ...entry, blanks, isOnItsWay: true } : entry));
}

/** The rewrites that were on their way are in the draft. */
export function arrived(ledger: Ledger): Ledger {
  return change(ledger, (entry) => (entry.isOnItsWay ? { ...entry, isOnItsWay: false } : entry));
}

function change(ledger: Ledger, next: (entry: Entry, id: string) => Entry): Ledger {
  return { ...ledger, entries: new Map([...ledger.entries].map(([id, entry]) => [id, next(entry, id)])) };
}

/** The answer was undone or failed: the flag is open as before. */
export function takeBack(ledger: Ledger, id: string): Ledger {
  const page = openPage(ledger);
  reopen(page, id, id);
  return page;
}

/** The reply was sent with these flags open and these blanks unfilled: what follows is a new draft. */
export function send(ledger: Ledger, open: readonly CountedFlag[], blanks: readonly string[], filing: Filing): Ledger {
  const present = new Set(open.map(({ id }) => id));
  const page = openPage(settle(arrived(ledger), open, present, blanks, filing));
  for (const id of present) close(page, id, 'sent');
  for (const id of shareOut(page, blanks).unfilled) {
    if (present.has(id)) continue;
    // An undo may have restored a blank that was filled.
    reopen(page, id, id);
    close(page, id, 'blank');
  }
  return { ...EMPTY_LEDGER, events: page.events };
}

/** The ledger after its counts were recorded. */
export function recorded(ledger: Ledger): Ledger {
  return { ...ledger, events: [], watched: ledger.watched && 'told' };
}

/** The draft survived a pause, so it is watched from now on. */
export function watch(ledger: Ledger): Ledger {
  return { ...ledger, watched: ledger.watched ?? 'due' };
}

/** A mutable copy. */
interface Page extends Ledger {
  readonly entries: Map<string, Entry>;
  readonly events: StatEvent[];
  readonly resumed: StatKey[];
}

function openPage(ledger: Ledger): Page {
  const { entries, events, resumed } = ledger;
  return { ...ledger, entries: new Map(entries), events: [...events], resumed: [...resumed] };
}

function enter(page: Page, flag: CountedFlag, present: ReadonlySet<string>, filing: Filing): void {
  const { mask, ...filed } = filing;
  if (page.entries.has(flag.id) || comesBack(page, flag, present, mask)) return;
  const { ruleId, category, text } = flag;
  const key = { ...filed, ruleId, category, phrase: wordingOf(flag, mask) };
  const at = page.resumed.findIndex((known) => known.ruleId === ruleId && isCountedAs(known.phrase, flag, mask));
  const [known] = at < 0 ? [] : page.resumed.splice(at, 1);
  page.entries.set(flag.id, { key: known ?? key, text });
  if (known) return;
  page.events.push({ ...key, outcome: 'shown', change: 1 });
}

const MASK = '…';

/**
 * The whole clause if all its words are the rules' own, as it reads better; otherwise only the words that the rule is
 * about.
 */
function wordingOf({ text, phrase }: CountedFlag, mask: Filing['mask']): string {
  const clause = mask(text);
  return clause.includes(MASK) ? mask(phrase) : clause;
}

/** Whether a flag was counted under a phrase: earlier versions never counted the whole clause. */
function isCountedAs(counted: string, flag: CountedFlag, mask: Filing['mask']): boolean {
  return counted === wordingOf(flag, mask) || counted === mask(flag.phrase);
}

/**
 * Reopens an entry if the same rule flags the same words again after they were gone: through an undo, or because a note
 * became a reply again.
 */
function comesBack(page: Page, flag: CountedFlag, present: ReadonlySet<string>, mask: Filing['mask']): boolean {
  for (const [id, { key, text }] of page.entries) {
    const isSame = text === undefined ? isCountedAs(key.phrase, flag, mask) : text === flag.text;
    if (present.has(id) || key.ruleId !== flag.ruleId || !isSame) continue;
    reopen(page, id, flag.id);
    return true;
  }
  return false;
}

/** Treats flags that were shown before the page was loaded as rewritten if the draft has a blank of their rewrites. */
function takeUpRewrites(page: Page, blanks: readonly string[]): void {
  if (page.resumed.length === 0) return;
  for (const key of [...page.resumed]) {
    const { left } = shareOut(page, blanks);
    const [own = []] = blanksLeftBy(key.ruleId)
      .map((leaves) => leaves.filter((blank) => left.includes(blank)))
      .sort((a, b) => b.length - a.length);
    if (own.length === 0) continue;
    page.resumed.splice(page.resumed.indexOf(key), 1);
    page.entries.set(`rewritten-${page.entries.size}`, { key, blanks: own });
  }
}

/**
 * Assigns each blank of the draft to at most one flag whose rewrite left it.
 * @returns those flags, and the blanks that belong to none
 */
function shareOut({ entries }: Ledger, blanks: readonly string[]): { unfilled: Set<string>; left: string[] } {
  const left = [...blanks];
  const unfilled = new Set<string>();
  const isAnswered = ([, { outcome }]: [string, Entry]) => Number(outcome !== undefined);
  // Answered ones come last: two rewrites may have left the same blank, and one of them may be filled already.
  for (const [id, entry] of [...entries].sort((a, b) => isAnswered(a) - isAnswered(b))) {
    for (const blank of entry.blanks ?? []) {
      const at = left.indexOf(blank);
      if (at < 0) continue;
      left.splice(at, 1);
      unfilled.add(id);
    }
  }
  return { unfilled, left };
}

function close(page: Page, id: string, outcome: Outcome): void {
  const entry = page.entries.get(id);
  if (!entry || entry.outcome) return;
  page.entries.set(id, { ...entry, outcome });
  page.events.push({ ...entry.key, outcome, change: 1 });
}

function reopen(page: Page, id: string, newId: string): void {
  const entry = page.entries.get(id);
  if (!entry) return;
  const { key, text, outcome } = entry;
  if (outcome) page.events.push({ ...key, outcome, change: -1 });
  page.entries.delete(id);
  page.entries.set(newId, { key, text });
}
