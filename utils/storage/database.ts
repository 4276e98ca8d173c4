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
 * The browser's databases, refusing to open one made by a newer version of the extension: Dexie would open it without
 * stating a version, write rows of the old shape into it, and add the tables it lacks. Undefined if the browser has
 * none.
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
  /** What was counted, one sheet per day, helpdesk, situation and version: utils/stats/README.md. */
  declare sheets: Table<Sheet, StoredSheetKey>;
  declare hours: Table<MonthHours, [month: string, site: string, source: string]>;
  /** The files whose counts were imported. */
  declare imports: Table<StoredImport, string>;
  declare checklists: Table<ChecklistRow, string>;
  declare timers: Table<Timer, string>;
  /** How promises ended. */
  declare promises: Table<PromiseCount, StoredPromiseKey>;
  declare incidents: Table<Incident, string>;
  /** How many incidents there were, including those of other browsers, whose notes are not here. */
  declare incidentCounts: Table<IncidentCount, StoredIncidentKey>;
  declare keys: Table<StoredKey, string>;
  /** Which of the coaches' requests were already carried out, by request id. */
  declare handled: Table<{ id: string; at: number }, string>;
  /** The flags of drafts counted so far only as shown. */
  declare openFlags: Table<OpenFlags, string>;
  /** Summed changes of counts waiting to be sent to the team's store; batches sent but not yet confirmed. */
  declare outbox: Table<WaitingCount, string>;
  declare batches: Table<StoreBatch, string>;
  declare store: Table<StoreRecord, string>;

  constructor() {
    // Otherwise Dexie copies what a page reads again, so that its changes reach no other query: no page changes it.
    super('amends', { cache: 'disabled', indexedDB: neverNewer() });
    // A schema change is a new version below these, never an edit of one: agents have rows stored.
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
    // A file is removed by its source.
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

/** The extension's only database. Opens itself on first use; only the extension's own pages can reach it. */
export const database = new AmendsDatabase();
