import type { Flag, Review } from '../../rules/types';
import { csvFile } from '../csvFile';
import { byCategory, type Tally, topPhrases } from './tally';

/** A review as a line of JSON; the names are the contract with whoever reads it. */
export function reviewLine(id: unknown, { recovery, flags, steps }: Review): string {
  const line = {
    id,
    recovery,
    flags: flags.map(({ ruleId, category, severity, start, end, text }) => ({
      ruleId,
      category,
      severity,
      start,
      end,
      text,
    })),
    steps: steps.filter((step) => step.present).map((step) => step.stepId),
  };
  return `${JSON.stringify(line)}\n`;
}

const COLUMNS = {
  id: 'id',
  recovery: 'recovery',
  ruleId: 'rule',
  category: 'category',
  severity: 'severity',
  start: 'start',
  end: 'end',
  text: 'text',
} as const;

/** The head of a table of flags, with the mark from which Excel knows UTF-8. */
export const flagHeader = `${csvFile<Record<keyof typeof COLUMNS, unknown>>(COLUMNS, []).trimEnd()}\r\n`;

/** The flags of a review as rows of such a table; one row without a flag for a reply that has none. */
export function flagRows(id: unknown, { recovery, flags }: Review): string {
  const name = typeof id === 'string' || typeof id === 'number' ? id : (JSON.stringify(id) ?? '');
  const rows: Partial<Flag>[] = flags.length > 0 ? flags : [{}];
  const cells = rows.map(({ ruleId = '', category, severity, start = '', end = '', text = '' }) => ({
    id: name,
    recovery,
    ruleId,
    category: category ?? '',
    severity: severity ?? '',
    start,
    end,
    text,
  }));
  const file = csvFile(COLUMNS, cells);
  return `${file.slice(file.indexOf('\n') + 1)}\r\n`;
}

const MOST_PHRASES = 20;

/** The figures of a tally as rows: what is counted, of what, how often. */
function figures(tally: Tally): { figure: string; of: string; count: number }[] {
  const row = (figure: string, count: number, of = '') => ({ figure, of, count });
  return [
    row('replies', tally.replies),
    row('words', tally.words),
    row('replies in recovery', tally.recoveries),
    row('replies with a flag', tally.flagged),
    row('flags', tally.flags),
    ...byCategory(tally).map(([category, count]) => row('category', count, category)),
    ...topPhrases(tally, MOST_PHRASES).map(({ ruleId, phrase, count }) => row('phrase', count, `${ruleId}: ${phrase}`)),
    row('records that could not be read', tally.unread),
  ];
}

/** The figures of a tally as a table. */
export function summaryCsv(tally: Tally): string {
  return `${csvFile({ figure: 'figure', of: 'of', count: 'count' }, figures(tally))}\r\n`;
}

/** The figures of a tally for people. */
export function summaryText(tally: Tally): string {
  const count = (number: number) => number.toLocaleString('en');
  const share = (part: number) => (tally.replies === 0 ? '' : ` (${((100 * part) / tally.replies).toFixed(1)} %)`);
  const lines = [
    `${count(tally.replies)} replies, ${count(tally.words)} words`,
    `${count(tally.recoveries)} in recovery${share(tally.recoveries)}`,
    `${count(tally.flagged)} with a flag${share(tally.flagged)}, ${count(tally.flags)} flags in all`,
    '',
    'By category',
    ...byCategory(tally).map(([category, number]) => `${count(number).padStart(9)}  ${category}`),
    '',
    'Phrases flagged most often (… stands for words that are not the rules’ own)',
    ...topPhrases(tally, MOST_PHRASES).map(
      ({ ruleId, phrase, count: number }) => `${count(number).padStart(9)}  “${phrase}”  ${ruleId}`,
    ),
  ];
  if (tally.unread > 0) lines.push('', `Could not be read: ${count(tally.unread)}`);
  return `${lines.join('\n')}\n`;
}
