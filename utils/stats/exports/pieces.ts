import { csvHeader, csvRows } from '../../files/csvFile';
import type { Sheet } from '../sheet';
import type { CountsLine } from './countsFile';
import type { AroundSheets } from './countsHead';
import { TIDY_COLUMNS, type TidyRow } from './tidyRows';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Turns counts into the bytes of a file, in order, holding little of them. */
export interface PieceMaker {
  /** The number of rows or lines made so far, excluding a table's header. */
  readonly rows: number;
  begin(): Bytes;
  take(sheets: readonly Sheet[]): Bytes;
  end(): Bytes;
}

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text) as Bytes;

/** @param withMark whether it begins with the byte order mark that tells Excel it is UTF-8 */
export function csvPieces(rowsOf: (sheets: readonly Sheet[]) => TidyRow[], withMark: boolean): PieceMaker {
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    begin: () => bytesOf(`${withMark ? '\uFEFF' : ''}${csvHeader(TIDY_COLUMNS)}`),
    take(sheets) {
      const made = rowsOf(sheets);
      rows += made.length;
      return bytesOf(made.length === 0 ? '' : `\r\n${csvRows<TidyRow>(TIDY_COLUMNS, made)}`);
    },
    end: () => bytesOf(''),
  };
}

/** @param around the first line and what follows the sheets; undefined while it is not known */
export function jsonPieces(around?: AroundSheets): PieceMaker {
  let rows = 0;
  const lines = (values: readonly (AroundSheets['head'] | CountsLine)[]) => {
    rows += values.length;
    return bytesOf(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  };
  return {
    get rows() {
      return rows;
    },
    begin: () => lines(around ? [around.head] : []),
    take: (sheets) => lines(sheets.map((sheet) => ({ sheet }))),
    end: () => lines(around ? linesOf(around.rest) : []),
  };
}

function linesOf({ hours, promises, incidents, notes }: AroundSheets['rest']): CountsLine[] {
  return [
    ...hours.map((month) => ({ hours: month })),
    ...promises.map((count) => ({ promises: count })),
    ...incidents.map((count) => ({ incidents: count })),
    ...notes.map((note) => ({ note })),
  ];
}
