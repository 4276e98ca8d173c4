import { Dexie, type Table } from 'dexie';
import type { StatRow } from './statRow';

/** Primary key of a row: day, site, rule, phrase. The category follows from the rule. */
export type StatRowKey = [day: string, site: string, ruleId: string, phrase: string];

class AmendsDatabase extends Dexie {
  declare stats: Table<StatRow, StatRowKey>;

  constructor() {
    super('amends');
    // A change of the schema is a new version below this one, never an edit of it: agents have rows stored.
    this.version(1).stores({ stats: '[day+site+ruleId+phrase], day' });
  }
}

/** The extension's one database. Opens itself on first use; only the extension's own pages can reach it. */
export const database = new AmendsDatabase();
