import { Dexie, type Table } from 'dexie';
import type { ChecklistRow } from '../checklist/checklistRow';
import type { StoredKey } from '../checklist/storedKey';
import type { Incident, IncidentCount, StoredIncidentKey } from '../incidents/incident';
import type { MonthHours } from '../stats/hours';
import type { StoredImport } from '../stats/imports/storedImport';
import type { OpenFlags } from '../stats/openFlagsRow';
import type { Sheet, StoredSheetKey } from '../stats/sheet';
import { upgradePromises } from '../stats/upgradePromises';
import { sheetsOfRows } from '../stats/upgradeStats';
import type { StoreBatch, StoreRecord, WaitingCount } from '../store/outboxRows';
import type { PromiseCount, StoredPromiseKey } from '../timers/promiseCounts';
import type { Timer } from '../timers/timer';

/**
 * The browser's databases, of which none is opened that a newer version of the extension has made: Dexie would open it
 * without saying a version, write rows of the old shape into it, and add the tables that it misses. Undefined where the
 * browser gives none.
 */
function neverNewer(): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'> | undefined {
  if (typeof indexedDB === 'undefined') return undefined;
  return {
    open: (name, version = 1) => indexedDB.open(name, version),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
  };
}

class AmendsDatabase extends Dexie {
  /** What was counted, a sheet for each day, helpdesk, situation and version: utils/stats/README.md. */
  declare sheets: Table<Sheet, StoredSheetKey>;
  declare hours: Table<MonthHours, [month: string, site: string, source: string]>;
  /** The files whose counts were taken in. */
  declare imports: Table<StoredImport, string>;
  declare checklists: Table<ChecklistRow, string>;
  declare timers: Table<Timer, string>;
  /** How promises ended. */
  declare promises: Table<PromiseCount, StoredPromiseKey>;
  declare incidents: Table<Incident, string>;
  /** How many incidents there were: also those of other browsers, whose notes are not here. */
  declare incidentCounts: Table<IncidentCount, StoredIncidentKey>;
  declare keys: Table<StoredKey, string>;
  /** What was done already of what coaches ask for, by the id of the asking. */
  declare handled: Table<{ id: string; at: number }, string>;
  /** The flags of drafts that are counted as shown and nothing else yet. */
  declare openFlags: Table<OpenFlags, string>;
  /** Changes of counts that wait to be sent to the team's store, summed; batches that were sent and not confirmed yet. */
  declare outbox: Table<WaitingCount, string>;
  declare batches: Table<StoreBatch, string>;
  declare store: Table<StoreRecord, string>;

  constructor() {
    // Else what a page reads is copied once more, so that nothing it changes is seen by another query: none changes it.
    super('amends', { cache: 'disabled', indexedDB: neverNewer() });
    // A change of the schema is a new version below these, never an edit of one: agents have rows stored.
    this.version(1).stores({ stats: '[day+site+ruleId+phrase], day' });
    this.version(2).stores({
      checklists: 'key, updated',
      timers: 'id, conversation, status, due',
      timerCounts: '[day+site], day',
      incidents: 'id, day',
    });
    this.version(3).stores({ handled: 'id, at', openFlags: 'key, updated', keys: 'name' });
    this.version(4)
      .stores({
        sheets: '[day+site+situation+rules+model+source], day',
        hours: '[month+site+source], month',
        stats: null,
      })
      .upgrade(async (transaction) => {
        const rows: unknown[] = await transaction.table('stats').toArray();
        await transaction.table('sheets').bulkAdd(sheetsOfRows(rows));
      });
    // A file is taken back by its source.
    this.version(5).stores({
      sheets: '[day+site+situation+rules+model+source], day, source',
      hours: '[month+site+source], month, source',
      imports: 'id',
    });
    this.version(6)
      .stores({
        promises: '[day+site+situation+kind+source], day, source',
        incidents: 'id, day, source',
        incidentCounts: '[day+site+situation+causeKind+stage+source], day, source',
        timerCounts: null,
      })
      .upgrade(upgradePromises);
    this.version(7).stores({ outbox: 'key, day', batches: 'id', store: 'name' });
  }
}

/** The extension's one database. Opens itself on first use; only the extension's own pages can reach it. */
export const database = new AmendsDatabase();
