import { csvFile } from '../files/csvFile';
import type { StatRow } from './statRow';

/** File column by row field, in order. Part of the contract with those who read the files. */
const COLUMNS = {
  day: 'Day',
  site: 'Helpdesk',
  ruleId: 'Rule',
  category: 'Category',
  phrase: 'Phrase',
  shown: 'Shown',
  fixed: 'Rewrite applied',
  edited: 'Edited by hand',
  dismissed: 'Dismissed',
  sent: 'Sent anyway',
  disputed: 'Flag disputed',
  blank: 'Sent with a blank',
  situation: 'Situation',
  rules: 'Version of the rules',
  model: 'Version of the reader',
} as const satisfies Record<keyof StatRow, string>;

/** Counts as a CSV file. */
export function exportCsv(rows: StatRow[]): string {
  return csvFile<StatRow>(COLUMNS, rows);
}
