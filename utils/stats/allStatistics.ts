import { exportDays } from '../files/exportDays';
import { deleteStored } from '../storage/deleteStored';
import { exportCsv } from './exportCsv';
import { statsBetween } from './queryStats';

const ALL_DAYS = { from: '', to: '' };

/** Saves the statistics of all days as a CSV file. Rejects when they cannot be read. */
export async function saveStatistics(): Promise<void> {
  const rows = await statsBetween(ALL_DAYS);
  exportDays({ subject: 'statistics', csv: exportCsv(rows), range: ALL_DAYS, rows });
}

/** Deletes the statistics of all days, for good. Rejects if they are still stored. */
export function deleteStatistics(): Promise<void> {
  return deleteStored(['stats']);
}
