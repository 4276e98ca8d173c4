import { isFrom } from '../figures/selection';
import { addedUp } from '../imports/asImported';
import { sheetsBetween } from '../queryStats';
import type { CountsLine } from './countsFile';
import { Found, headOf } from './countsHead';
import { linesOf, type SeenExport, savePieces } from './exportCounts';
import { type ExportChoice, namedFile } from './exportFormats';
import { jsonPieces } from './pieces';
import { recoveriesBetween } from './recoveries';

/**
 * Previews JSON Lines of several agents' counts: another Amends needs whole sheets, but not whose they are, so the
 * counts are added up. Rejects when they cannot be read.
 * @throws AbortError when the signal is aborted
 */
export async function lookAtAddedUp(choice: ExportChoice, signal: AbortSignal): Promise<SeenExport> {
  const { filters, withNotes } = choice;
  const sheets = (await sheetsBetween(filters)).filter((sheet) => isFrom(sheet, filters.source));
  const recoveries = await recoveriesBetween(filters, filters.source);
  signal.throwIfAborted();
  const found = new Found();
  found.add(sheets);
  const chosen = withNotes ? recoveries : { ...recoveries, notes: [] };
  const { head, rest } = await headOf(filters, filters.source, found, chosen);
  const file = await addedUp({ head, sheets, ...rest });
  const makePieces = () => jsonPieces({ head: file.head, rest: file });
  const pieces = makePieces();
  const size = [pieces.begin(), pieces.take(file.sheets), pieces.end()].reduce((sum, one) => sum + one.byteLength, 0);
  const view = {
    ...namedFile('jsonl', file.head),
    size,
    sheets: file.sheets.length + file.promises.length + file.incidents.length,
    rows: pieces.rows,
    firstLines: linesOf(makePieces(), file.sheets, '\n'),
    // Whose they are is left out of the file too.
    noteLines: recoveries.notes.map((note) => JSON.stringify({ note: { ...note, source: '' } } satisfies CountsLine)),
    hasNotes: withNotes,
  };
  return {
    ...view,
    save: (sink, ended, onProgress) =>
      savePieces(sink, ended, view, async function* () {
        const own = makePieces();
        yield { bytes: own.begin(), rows: own.rows };
        yield { bytes: own.take(file.sheets), rows: own.rows };
        yield { bytes: own.end(), rows: own.rows };
        onProgress(1);
      }),
  };
}
