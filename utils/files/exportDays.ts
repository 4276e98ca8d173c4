import { localDay } from '../stats/localDay';
import type { DayRange } from '../stats/queryStats';
import { csvFileName } from './csvFile';
import { downloadFile } from './downloadFile';

interface ExportOptions {
  /** What is in the file, for its name. */
  subject: string;
  csv: string;
  range: DayRange;
  /** What the file holds, the newest day first. */
  rows: { day: string }[];
}

/** Saves a CSV file named after its days; for an open end of the range, the first or last day in it. */
export function exportDays({ subject, csv, range, rows }: ExportOptions): void {
  const first = range.from || (rows.at(-1)?.day ?? localDay());
  const last = range.to || (rows[0]?.day ?? localDay());
  downloadFile(csvFileName(subject, first, last), csv, 'text/csv;charset=utf-8');
}
