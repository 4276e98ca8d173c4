import type { Category } from '../../rules/types';
import type { Outcome, StatEvent, StatKey } from '../stats/statRow';

/** A flag as it is counted. */
export interface CountedFlag {
  id: string;
  ruleId: string;
  category: Category;
  text: string;
  /** The words to be counted, unmasked. */
  phrase: string;
}

interface Entry {
  readonly key: StatKey;
  readonly text: string;
  readonly outcome?: Outcome;
}

/** What a count is filed under besides its flag. */
export interface Filing {
  /** Helpdesk id. */
  site: string;
  /** The local calendar day, `2026-11-21`. */
  day: string;
  mask: (phrase: string) => string;
}

/**
 * Turns what happens to the flags of one draft into counts. A flag counts as shown once it was there through a pause,
 * so half-typed phrases leave no trace; an undo that brings it back takes back what was counted.
 */
export interface Ledger {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Counts that are not recorded yet. */
  readonly events: readonly StatEvent[];
  /** What was counted as shown in this draft before the page was there, and is not found in it yet. */
  readonly resumed: readonly StatKey[];
}

export const EMPTY_LEDGER: Ledger = { entries: new Map(), events: [], resumed: [] };

/** Goes on counting where an earlier coach of the same draft ended: what it counted as shown is not counted again. */
export function resume(ledger: Ledger, resumed: readonly StatKey[]): Ledger {
  return { ...ledger, resumed };
}

/**
 * The agent paused.
 * @param open the flags that are not dismissed
 * @param present the ids of all flags of the draft, dismissed ones too
 */
export function settle(
  ledger: Ledger,
  open: readonly CountedFlag[],
  present: ReadonlySet<string>,
  filing: Filing,
): Ledger {
  const page = openPage(ledger);
  for (const flag of open) enter(page, flag, present, filing);
  for (const id of page.entries.keys()) if (!present.has(id)) close(page, id, 'edited');
  return page;
}

/** The agent answered settled flags: applied a rewrite, dismissed them, or said that they are wrong. */
export function answer(ledger: Ledger, ids: readonly string[], outcome: 'fixed' | 'dismissed' | 'disputed'): Ledger {
  const page = openPage(ledger);
  for (const id of ids) close(page, id, outcome);
  return page;
}

/** What was answered did not come about: the flag is open as before. */
export function takeBack(ledger: Ledger, id: string): Ledger {
  const page = openPage(ledger);
  reopen(page, id, id);
  return page;
}

/** The reply went out with these flags open: what follows is a new draft. */
export function send(ledger: Ledger, open: readonly CountedFlag[], filing: Filing): Ledger {
  const present = new Set(open.map(({ id }) => id));
  const page = openPage(settle(ledger, open, present, filing));
  for (const id of present) close(page, id, 'sent');
  return { ...EMPTY_LEDGER, events: page.events };
}

/** The same ledger when its counts are recorded. */
export function recorded(ledger: Ledger): Ledger {
  return { ...ledger, events: [] };
}

/** A copy to write in. */
interface Page extends Ledger {
  readonly entries: Map<string, Entry>;
  readonly events: StatEvent[];
  readonly resumed: StatKey[];
}

function openPage({ entries, events, resumed }: Ledger): Page {
  return { entries: new Map(entries), events: [...events], resumed: [...resumed] };
}

function enter(page: Page, flag: CountedFlag, present: ReadonlySet<string>, { site, day, mask }: Filing): void {
  if (page.entries.has(flag.id) || comesBack(page, flag, present)) return;
  const { ruleId, category, text, phrase } = flag;
  const key = { day, site, ruleId, category, phrase: mask(phrase) };
  const at = page.resumed.findIndex((known) => known.ruleId === ruleId && known.phrase === key.phrase);
  const [known] = at < 0 ? [] : page.resumed.splice(at, 1);
  page.entries.set(flag.id, { key: known ?? key, text });
  if (known) return;
  page.events.push({ ...key, outcome: 'shown', change: 1 });
}

/** The same words, flagged by the same rule, after they were gone: an undo, or a note made a reply again. */
function comesBack(page: Page, flag: CountedFlag, present: ReadonlySet<string>): boolean {
  for (const [id, { key, text }] of page.entries) {
    if (present.has(id) || key.ruleId !== flag.ruleId || text !== flag.text) continue;
    reopen(page, id, flag.id);
    return true;
  }
  return false;
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
