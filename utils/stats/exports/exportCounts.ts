import type { FileSink } from '../../files/fileSink';
import { isFrom } from '../figures/selection';
import { localDay } from '../localDay';
import type { DayRange } from '../queryStats';
import type { Sheet } from '../sheet';
import type { CountsLine } from './countsFile';
import { type AroundSheets, Found, headOf } from './countsHead';
import { type ExportChoice, type ExportView, LINES_SHOWN, makerFor, namedFile } from './exportFormats';
import { type Bytes, csvPieces, jsonPieces, type PieceMaker } from './pieces';
import { recoveriesBetween } from './recoveries';
import { type SheetSlice, sheetSlices } from './sheetSlices';
import { tidyRows } from './tidyRows';

/** A previewed file, which can be saved as it was shown. */
export interface SeenExport extends ExportView {
  /**
   * Writes the file piece by piece: little of it is held at any time.
   * @param onProgress receives how much is done, from 0 to 1
   * @throws AbortError when the signal is aborted, ChangedError when the file would differ from the preview, and
   *   whatever the storage or the sink throws; nothing of the file remains then
   */
  save(sink: FileSink, signal: AbortSignal, onProgress: (share: number) => void): Promise<void>;
}

/** The figures changed between previewing and saving a file. */
export class ChangedError extends Error {
  override name = 'ChangedError';
}

/**
 * Goes through the chosen counts and describes the file they would make. Keeps nothing of it but its first lines.
 * Rejects when the counts cannot be read.
 * @param onProgress receives how much is done, from 0 to 1
 * @throws AbortError when the signal is aborted
 */
export async function lookAtExport(
  choice: ExportChoice,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<SeenExport> {
  const { filters, format } = choice;
  const found = new Found();
  const first: Sheet[] = [];
  const { pieces, chosen } = await makerFor(choice);
  let sheets = 0;
  let size = pieces.begin().byteLength;
  for await (const slice of slicesOf(choice, signal)) {
    const own = chosen(slice.sheets);
    found.add(choice.sheets ? own : slice.sheets.filter((sheet) => isFrom(sheet, filters.source)));
    sheets += own.length;
    if (pieces.rows < LINES_SHOWN) first.push(...own);
    size += pieces.take(own).byteLength;
    onProgress(slice.share);
  }
  size += pieces.end().byteLength;
  if (format !== 'jsonl') {
    const view = {
      ...namedFile(format, daysOfTable(filters, found)),
      noteLines: [],
      hasNotes: false,
      size,
      sheets,
      rows: pieces.rows,
      firstLines: linesOf(
        csvPieces((some) => tidyRows(some, choice.agents, choice.teams), false),
        first,
        '\r\n',
      ),
    };
    return { ...view, save: saver(choice, view) };
  }
  const recoveries = await recoveriesBetween(filters, filters.source);
  const noteLines = recoveries.notes.map((note) => JSON.stringify({ note } satisfies CountsLine));
  const around = await headOf(
    filters,
    filters.source,
    found,
    choice.withNotes ? recoveries : { ...recoveries, notes: [] },
  );
  const others = jsonPieces(around);
  size += others.begin().byteLength + others.end().byteLength;
  const view = {
    ...namedFile(format, around.head),
    size,
    sheets: sheets + recoveries.promises.length + recoveries.incidents.length,
    rows: pieces.rows + others.rows,
    firstLines: linesOf(jsonPieces(around), first, '\n'),
    noteLines,
    hasNotes: choice.withNotes,
  };
  return { ...view, save: saver(choice, view, around) };
}

/** The days in a table's name: an open end is that of its contents. */
function daysOfTable({ from, to }: DayRange, { first, last }: Found): DayRange {
  return { from: from || first || localDay(), to: to || last || localDay() };
}

/** The first lines of a file, exactly as in it. */
export function linesOf(pieces: PieceMaker, sheets: readonly Sheet[], newline: string): string[] {
  const decoder = new TextDecoder();
  const text = [pieces.begin(), pieces.take(sheets), pieces.end()].map((piece) => decoder.decode(piece)).join('');
  return text.trimEnd().split(newline).slice(0, LINES_SHOWN);
}

function saver(choice: ExportChoice, seen: ExportView, around?: AroundSheets): SeenExport['save'] {
  return (sink, signal, onProgress) =>
    savePieces(sink, signal, seen, async function* () {
      const { pieces, chosen } = await makerFor(choice, around);
      yield { bytes: pieces.begin(), rows: pieces.rows };
      for await (const slice of slicesOf(choice, signal)) {
        yield { bytes: pieces.take(chosen(slice.sheets)), rows: pieces.rows };
        onProgress(slice.share);
      }
      yield { bytes: pieces.end(), rows: pieces.rows };
    });
}

/** A piece of a file, and the number of rows or lines up to its end. */
interface Piece {
  bytes: Bytes;
  rows: number;
}

/**
 * Writes a file, piece by piece.
 * @param seen the preview
 * @throws AbortError when the signal is aborted, ChangedError when the file would differ, and whatever the pieces or
 *   the sink throw; nothing of the file remains then
 */
export async function savePieces(
  sink: FileSink,
  signal: AbortSignal,
  seen: Pick<ExportView, 'size' | 'rows'>,
  pieces: () => AsyncGenerator<Piece>,
): Promise<void> {
  try {
    let size = 0;
    let made = 0;
    for await (const { bytes, rows } of pieces()) {
      signal.throwIfAborted();
      size += bytes.byteLength;
      made = rows;
      if (bytes.byteLength > 0) await sink.write(bytes);
    }
    signal.throwIfAborted();
    if (size !== seen.size || made !== seen.rows) throw new ChangedError();
    await sink.close();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

async function* slicesOf({ filters, sheets }: ExportChoice, signal: AbortSignal): AsyncGenerator<SheetSlice> {
  if (sheets) yield { sheets: [...sheets], share: 1 };
  else yield* sheetSlices(filters, signal);
}
