import { agentPseudonym, team } from '../../utils/settings/settings';
import { browserName } from '../../utils/stats/exports/browserName';
import type { Own } from '../../utils/stats/figures/crowd';
import { rangeBefore } from '../../utils/stats/figures/periods';
import { importedFiles } from '../../utils/stats/imports/importedFiles';
import type { StoredImport } from '../../utils/stats/imports/storedImport';
import { type DayRange, sheetsBetween } from '../../utils/stats/queryStats';
import type { Sheet } from '../../utils/stats/sheet';

/** Who counted what is stored. */
export interface Counters {
  imports: StoredImport[];
  own: Own;
}

/** What is stored for some days, and who counted it. */
export interface StoredCounts extends Counters {
  all: Sheet[];
  /** For as many days before; undefined if the range is open-ended. */
  before: Sheet[] | undefined;
  /** Whether it came from the team's store, which shows nothing of fewer than five agents. */
  isOfStore: boolean;
}

/**
 * Reads the counts of a range of days, and of those before it. Rejects when they cannot be read.
 * @param readStore reads those of the team's store, in place of what is stored here
 */
export async function readCounts(
  range: DayRange,
  readStore?: (range: DayRange) => Promise<Sheet[]>,
): Promise<StoredCounts> {
  const { from, to } = range;
  const earlier = rangeBefore(range);
  const sheets = await (readStore ?? sheetsBetween)({ from: earlier?.from ?? from, to });
  return {
    all: sheets.filter(({ day }) => day >= from),
    before: earlier && sheets.filter(({ day }) => day < from),
    isOfStore: readStore !== undefined,
    ...(await readCounters()),
  };
}

/** Rejects when they cannot be read. */
export async function readCounters(): Promise<Counters> {
  const imports = await importedFiles();
  return { imports, own: await ownNames(imports.length > 0) };
}

/** @param isAmongOthers if there is nobody else, there is nobody to tell apart: a browser without files has no name */
async function ownNames(isAmongOthers: boolean): Promise<Own> {
  if (!isAmongOthers) return { browser: '', agent: await agentPseudonym.getValue(), team: await team.getValue() };
  return { browser: await browserName(), agent: await agentPseudonym.getValue(), team: await team.getValue() };
}
