import { i18n } from '#i18n';
import type { ChecklistEvent } from '../checklist/checklistEvent';
import { append, type ChecklistState, rebuild } from '../checklist/checklistState';
import { loadEvents, storeEvents } from '../checklist/storedChecklists';

/** Where checklists are stored. Both methods reject when the storage fails. */
export interface ChecklistStore {
  load(key: string): Promise<ChecklistEvent[]>;
  store(key: string, added: readonly ChecklistEvent[]): Promise<void>;
}

export interface Checklist {
  state: ChecklistState;
  /** What could not be read or stored, as a sentence. */
  trouble?: string;
}

/** At most this many conversations not worth storing are remembered. */
const MOST_UNSTORED = 200;

/**
 * The checklists of conversations, read from the storage and rebuilt from their events each time, so that no copy can
 * disagree with it. A conversation in which nothing went wrong leaves no trace. Callers take turns.
 */
export class Checklists {
  /** By conversation, the events that are not stored: not worth it yet, or the storage failed. */
  private readonly unstored = new Map<string, ChecklistEvent[]>();
  private trouble: string | undefined;

  constructor(private readonly store: ChecklistStore = { load: loadEvents, store: storeEvents }) {}

  /** The checklist of a conversation, by its key. Never rejects: one that cannot be read is empty and says so. */
  async read(key: string): Promise<Checklist> {
    const pending = this.unstored.get(key) ?? [];
    try {
      return { state: rebuild([...(await this.store.load(key)), ...pending]), trouble: this.trouble };
    } catch {
      return { state: rebuild(pending), trouble: i18n.t('checklist.troubles.cannotRead') };
    }
  }

  /**
   * Adds what happened in a conversation. Events that cannot be stored are kept and tried again with the next one.
   * @param isWorthKeeping whether it is a recovery, or the agent decided something; one that is already stored stays so
   */
  async add(key: string, events: readonly ChecklistEvent[], isWorthKeeping: boolean): Promise<void> {
    const pending = this.pending(key, events);
    this.keep(key, pending);
    try {
      if (!isWorthKeeping && (await this.store.load(key)).length === 0) return;
      await this.store.store(key, pending);
      this.unstored.delete(key);
      this.trouble = undefined;
    } catch {
      this.trouble = i18n.t('checklist.troubles.cannotSave');
    }
  }

  /** Whether something that happened in a conversation is not stored. */
  isUnstored(key: string): boolean {
    return this.unstored.has(key);
  }

  /** The events that a caller with a transaction of its own has to store for a conversation together with these. */
  pending(key: string, events: readonly ChecklistEvent[]): ChecklistEvent[] {
    return events.reduce(append, this.unstored.get(key) ?? []);
  }

  /** Such a caller has stored everything that was pending in a conversation. */
  stored(key: string): void {
    this.unstored.delete(key);
    this.trouble = undefined;
  }

  private keep(key: string, pending: ChecklistEvent[]): void {
    this.unstored.delete(key);
    this.unstored.set(key, pending);
    const [oldest] = this.unstored.keys();
    if (this.unstored.size > MOST_UNSTORED && oldest !== undefined) this.unstored.delete(oldest);
  }
}
