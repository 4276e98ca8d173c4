import { Dexie, type Table } from 'dexie';
import type { StoredKey } from './checklist/hashingKey';
import type { ChecklistRow } from './checklist/storedChecklists';
import type { Incident } from './incidents/incident';
import type { OpenFlags } from './stats/openFlags';
import type { StatRow } from './stats/statRow';
import type { Timer } from './timers/timer';
import type { TimerCount } from './timers/timerCounts';

/** Primary key of a row: day, site, rule, phrase. The category follows from the rule. */
export type StatRowKey = [day: string, site: string, ruleId: string, phrase: string];

class AmendsDatabase extends Dexie {
  declare stats: Table<StatRow, StatRowKey>;
  declare checklists: Table<ChecklistRow, string>;
  declare timers: Table<Timer, string>;
  declare timerCounts: Table<TimerCount, [day: string, site: string]>;
  declare incidents: Table<Incident, string>;
  declare keys: Table<StoredKey, string>;
  /** What was done already of what coaches ask for, by the id of the asking. */
  declare handled: Table<{ id: string; at: number }, string>;
  /** The flags of drafts that are counted as shown and nothing else yet. */
  declare openFlags: Table<OpenFlags, string>;

  constructor() {
    super('amends');
    // A change of the schema is a new version below these, never an edit of one: agents have rows stored.
    this.version(1).stores({ stats: '[day+site+ruleId+phrase], day' });
    this.version(2).stores({
      checklists: 'key, updated',
      timers: 'id, conversation, status, due',
      timerCounts: '[day+site], day',
      incidents: 'id, day',
    });
    this.version(3).stores({ handled: 'id, at', openFlags: 'key, updated', keys: 'name' });
  }
}

/** The extension's one database. Opens itself on first use; only the extension's own pages can reach it. */
export const database = new AmendsDatabase();
