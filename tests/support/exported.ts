import type { FileSink } from '../../utils/files/fileSink';
import { lookAtExport, type SeenExport } from '../../utils/stats/exports/exportCounts';
import type { ExportChoice } from '../../utils/stats/exports/exportFormats';
import { ALL } from '../../utils/stats/figures/selection';

const EVERYTHING = {
  filters: { from: '', to: '', ...ALL },
  withMark: true,
  withNotes: false,
  agents: new Map<string, string>(),
  teams: new Map<string, string>(),
};

export interface Exported {
  seen: SeenExport;
  bytes: Uint8Array<ArrayBuffer>;
  text: string;
}

/** A sink that keeps what it is given. */
export interface Kept extends FileSink {
  pieces: Uint8Array<ArrayBuffer>[];
  isClosed: boolean;
  isAborted: boolean;
}

export function keepingSink(): Kept {
  const kept: Kept = {
    pieces: [],
    isClosed: false,
    isAborted: false,
    async write(piece) {
      kept.pieces.push(piece);
    },
    async close() {
      kept.isClosed = true;
    },
    async abort() {
      kept.isAborted = true;
    },
  };
  return kept;
}

/** A preview of what would be exported from the database. */
export function look(choice: Pick<ExportChoice, 'format'> & Partial<ExportChoice>): Promise<SeenExport> {
  return lookAtExport({ ...EVERYTHING, ...choice }, new AbortController().signal, () => {});
}

/** What is exported from the database. */
export async function exported(choice: Pick<ExportChoice, 'format'> & Partial<ExportChoice>): Promise<Exported> {
  const seen = await look(choice);
  const sink = keepingSink();
  await seen.save(sink, new AbortController().signal, () => {});
  const bytes = new Uint8Array(await new Blob(sink.pieces).arrayBuffer());
  return { seen, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}
