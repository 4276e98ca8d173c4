import { PROMISE_ENDS } from '../../timers/promiseCounts';
import type { DayRange } from '../queryStats';
import { type SeenExport, savePieces } from './exportCounts';
import { LINES_SHOWN, namedFile } from './exportFormats';
import type { Recoveries } from './recoveries';
import { tableFile } from './tableFile';

/** What there are tables of besides flags, replies and steps. */
export type RecoverySubject = 'promises' | 'incidents' | 'notes';

// The column names are part of the contract with those who read the files.
const KEY = { day: 'day', helpdesk: 'helpdesk', situation: 'situation', source: 'source', agent: 'agent' } as const;
const KINDS = { causeKind: 'cause_kind', stage: 'stage' } as const;
const PROMISES = { ...KEY, kind: 'kind', measure: 'measure', count: 'count' } as const;
const INCIDENTS = { ...KEY, ...KINDS, count: 'count' } as const;
const NOTES = {
  ...KEY,
  ...KINDS,
  failed: 'failed',
  cause: 'cause',
  effect: 'effect',
  fix: 'fix',
  prevention: 'prevention',
} as const;

interface RecoveryOptions {
  subject: RecoverySubject;
  /** The days in the file's name. */
  range: DayRange;
  format: 'csv' | 'parquet';
  /** The agents' pseudonyms by source. */
  agents: ReadonlyMap<string, string>;
  /** Whether a CSV file begins with the byte order mark that tells Excel it is UTF-8. */
  withMark: boolean;
}

/**
 * Promises, incidents or the notes on incidents as a table: for counts, one row for each that is not 0, so that they
 * add up over any column. Rejects when the Parquet writer cannot be loaded.
 */
export async function recoveryFile(recoveries: Recoveries, options: RecoveryOptions): Promise<SeenExport> {
  const { contents, ...table } = await tableOf(recoveries, options);
  const view = {
    ...namedFile(options.format, options.range, options.subject),
    ...table,
    size: contents.size,
    sheets: table.rows,
    noteLines: [],
    hasNotes: false,
  };
  return {
    ...view,
    save: (sink, signal) =>
      savePieces(sink, signal, view, async function* () {
        yield { bytes: new Uint8Array(await contents.arrayBuffer()), rows: view.rows };
      }),
  };
}

function tableOf(
  { promises, incidents, notes }: Recoveries,
  { subject, format, agents, withMark }: RecoveryOptions,
): ReturnType<typeof tableFile> {
  const common = { format, withMark, shown: LINES_SHOWN - 1 };
  const keyOf = ({
    day,
    site,
    situation,
    source,
  }: {
    day: string;
    site: string;
    situation: string;
    source: string;
  }) => {
    return { day, helpdesk: site, situation, source, agent: agents.get(source) ?? '' };
  };
  if (subject === 'promises') {
    const rows = promises.flatMap((count) =>
      PROMISE_ENDS.filter((end) => count[end] > 0).map((end) => ({
        ...keyOf(count),
        kind: count.kind,
        measure: end,
        count: count[end],
      })),
    );
    return tableFile({ ...common, columns: PROMISES, rows });
  }
  if (subject === 'incidents') {
    const rows = incidents.map(({ causeKind, stage, count, ...key }) => ({ ...keyOf(key), causeKind, stage, count }));
    return tableFile({ ...common, columns: INCIDENTS, rows });
  }
  const rows = notes.map(({ day, site, situation, source, ...texts }) => ({
    ...keyOf({ day, site, situation, source }),
    ...texts,
  }));
  // Before saving agents' own words, the user sees all of them.
  return tableFile({ ...common, columns: NOTES, rows, shown: rows.length });
}
