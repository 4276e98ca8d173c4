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
  key: StatKey;
  text: string;
  outcome?: Outcome;
}

interface LedgerOptions {
  site: string;
  /** The local calendar day, `2026-11-21`. */
  today: () => string;
  mask: (phrase: string) => string;
}

/**
 * Turns what happens to the flags of one draft into counts. A flag counts as shown once it has stood through a
 * pause, so half-typed phrases leave no trace; an undo that brings it back takes back what was counted.
 */
export class Ledger {
  private entries = new Map<string, Entry>();
  private events: StatEvent[] = [];

  constructor(private readonly options: LedgerOptions) {}

  /**
   * The agent paused.
   * @param open the flags that stand undismissed
   * @param present the ids of all flags of the draft, dismissed ones too
   */
  settle(open: CountedFlag[], present: ReadonlySet<string>): void {
    for (const flag of open) this.enter(flag, present);
    for (const [id, entry] of this.entries) {
      if (!present.has(id)) this.close(entry, 'edited');
    }
  }

  /** The agent answered a settled flag: applied a rewrite or dismissed it. */
  answer(id: string, outcome: 'fixed' | 'dismissed'): void {
    const entry = this.entries.get(id);
    if (entry) this.close(entry, outcome);
  }

  /** What was answered did not come about: the flag stands as before. */
  takeBack(id: string): void {
    const entry = this.entries.get(id);
    if (entry) this.reopen(entry);
  }

  /** The reply went out with these flags open: what follows is a new draft. */
  send(open: CountedFlag[]): void {
    const present = new Set(open.map((flag) => flag.id));
    this.settle(open, present);
    for (const [id, entry] of this.entries) if (present.has(id)) this.close(entry, 'sent');
    this.entries.clear();
  }

  /** The counts since the last call. */
  take(): StatEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }

  private enter(flag: CountedFlag, present: ReadonlySet<string>): void {
    if (this.entries.has(flag.id) || this.comesBack(flag, present)) return;
    const { site, today, mask } = this.options;
    const { ruleId, category, text, phrase } = flag;
    const entry: Entry = { key: { day: today(), site, ruleId, category, phrase: mask(phrase) }, text };
    this.entries.set(flag.id, entry);
    this.count(entry, 'shown', 1);
  }

  /** The same words, flagged by the same rule, after they were gone: an undo, or a note made a reply again. */
  private comesBack(flag: CountedFlag, present: ReadonlySet<string>): boolean {
    for (const [id, entry] of this.entries) {
      if (present.has(id) || entry.key.ruleId !== flag.ruleId || entry.text !== flag.text) continue;
      this.reopen(entry);
      this.entries.delete(id);
      this.entries.set(flag.id, entry);
      return true;
    }
    return false;
  }

  private close(entry: Entry, outcome: Outcome): void {
    if (entry.outcome) return;
    entry.outcome = outcome;
    this.count(entry, outcome, 1);
  }

  private reopen(entry: Entry): void {
    if (entry.outcome) this.count(entry, entry.outcome, -1);
    entry.outcome = undefined;
  }

  private count(entry: Entry, outcome: Outcome, change: 1 | -1): void {
    this.events.push({ ...entry.key, outcome, change });
  }
}
