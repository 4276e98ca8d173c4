import type { Sheet } from '../../../utils/stats/sheet';
import type { Timer } from '../../../utils/timers/timer';
import type { World } from './tab';

/** Everything that the extension keeps on the disk. */
export interface Stored {
  settings: {
    dismissedRules?: string[];
    dismissedPhrases?: unknown[];
    chosenHosts?: string[];
    genericHosts?: string[];
  };
  sheets: Sheet[];
  timers: Timer[];
  checklists: { key: string }[];
  openFlags: { key: string }[];
  incidents: unknown[];
}

interface OwnWorld {
  storage: { local: { get(names: null): Promise<object> } };
}

/**
 * Reads everything that the extension keeps, without asking its background.
 * @param own one of the extension's own pages
 */
export function storedIn(own: World): Promise<Stored> {
  return own.evaluate(async () => {
    const settings = await (chrome as unknown as OwnWorld).storage.local.get(null);
    const stored = { settings, sheets: [], timers: [], checklists: [], openFlags: [], incidents: [] } as Stored;
    // Opening it would create it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'amends')) return stored;
    const ended = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = (await ended(indexedDB.open('amends'))) as IDBDatabase;
    const names = ['sheets', 'timers', 'checklists', 'openFlags', 'incidents'] as const;
    const present = names.filter((name) => database.objectStoreNames.contains(name));
    if (present.length > 0) {
      const reading = database.transaction(present);
      for (const name of present) Object.assign(stored, { [name]: await ended(reading.objectStore(name).getAll()) });
    }
    database.close();
    return stored;
  });
}

const OUTCOMES = ['shown', 'fixed', 'edited', 'dismissed', 'sent'] as const;

/** How often flags of each phrase were counted, on all days and sites: shown, fixed, edited, dismissed, sent. */
export function countsOf({ sheets }: Stored): Record<string, number[]> {
  const counts: Record<string, number[]> = {};
  for (const flag of sheets.flatMap(({ flags }) => flags)) {
    const known = counts[flag.phrase] ?? [];
    counts[flag.phrase] = OUTCOMES.map((outcome, index) => (known[index] ?? 0) + (flag[outcome] ?? 0));
  }
  return counts;
}
