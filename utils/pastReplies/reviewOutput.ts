import type { Flag, Review } from '../../rules/types';
import { csvFile } from '../files/csvFile';
import { FEWEST, type Interval, poisson, wilson } from '../stats/figures/confidence';
import { byCategory, type Tally, topPhrases } from './tally';

/** A review as a line of JSON; the names are the contract with its readers. */
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

/** The head of a table of flags, with the mark that tells Excel it is UTF-8. */
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

/** A figure with its base and the range it may really be in. */
interface FigureRow {
  figure: string;
  /** Which kind. */
  of: string;
  count: number;
  /** The number of replies counted; empty for a figure without a base. */
  n: number | '';
  /** Per 100 replies: the figure, and its 95 % interval. */
  per100: string;
  low: string;
  high: string;
}

const FIGURE_COLUMNS = {
  figure: 'figure',
  of: 'of',
  count: 'count',
  n: 'n',
  per100: 'per_100_replies',
  low: 'low_95',
  high: 'high_95',
} as const;

/** The figures of a tally as rows: what is counted, of what, how often, on how many replies. */
function figures(tally: Tally): FigureRow[] {
  const { replies } = tally;
  const row = (figure: string, count: number, of = ''): FigureRow => {
    return { figure, of, count, n: '', per100: '', low: '', high: '' };
  };
  const measured = (figure: string, count: number, interval: Interval, of = ''): FigureRow => {
    const per100 = (number: number) => (100 * number).toFixed(2);
    const { low, high } = interval;
    const rate = replies > 0 && { per100: per100(count / replies), low: per100(low), high: per100(high) };
    return { ...row(figure, count, of), n: replies, ...rate };
  };
  return [
    row('replies', replies),
    row('words', tally.words),
    measured('replies in recovery', tally.recoveries, wilson(tally.recoveries, replies)),
    measured('replies with a flag', tally.flagged, wilson(tally.flagged, replies)),
    measured('flags', tally.flags, rateInterval(tally.flags, replies)),
    ...byCategory(tally).map(([category, count]) =>
      measured('category', count, rateInterval(count, replies), category),
    ),
    ...topPhrases(tally, MOST_PHRASES).map(({ ruleId, phrase, count }) =>
      measured('phrase', count, rateInterval(count, replies), `${ruleId}: ${phrase}`),
    ),
    row('records that could not be read', tally.unread),
  ];
}

/** The exact interval of how often something is in a reply. */
function rateInterval(count: number, replies: number): Interval {
  const { low, high } = poisson(count);
  return { low: low / Math.max(1, replies), high: high / Math.max(1, replies) };
}

/** The figures of a tally as a table. */
export function summaryCsv(tally: Tally): string {
  return `${csvFile<FigureRow>(FIGURE_COLUMNS, figures(tally))}\r\n`;
}

/** The figures of a tally for people, shares and rates with their 95 % intervals. */
export function summaryText(tally: Tally): string {
  const { replies } = tally;
  const count = (number: number) => number.toLocaleString('en');
  const between = ({ low, high }: Interval) => `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`;
  const share = (part: number) =>
    replies === 0 ? '' : ` (${((100 * part) / replies).toFixed(1)} %, ${between(wilson(part, replies))})`;
  const rate = (part: number) => `${((100 * part) / replies).toFixed(1)} (${between(rateInterval(part, replies))})`;
  const few = replies < FEWEST ? [`Fewer than ${FEWEST} replies: too few to say anything of others.`] : [];
  const lines = [
    `${count(replies)} replies, ${count(tally.words)} words`,
    `${count(tally.recoveries)} in recovery${share(tally.recoveries)}`,
    `${count(tally.flagged)} with a flag${share(tally.flagged)}, ${count(tally.flags)} flags in all`,
    ...(replies > 0 ? [`${rate(tally.flags)} flags per 100 replies`] : []),
    'In brackets: intervals of 95 %',
    ...few,
    '',
    'By category, with the rate per 100 replies',
    ...byCategory(tally).map(([category, number]) => `${count(number).padStart(9)}  ${category}, ${rate(number)}`),
    '',
    'Phrases flagged most often (… stands for words that are not the rules’ own)',
    ...topPhrases(tally, MOST_PHRASES).map(
      ({ ruleId, phrase, count: number }) => `${count(number).padStart(9)}  “${phrase}”  ${ruleId}, ${rate(number)}`,
    ),
  ];
  if (tally.unread > 0) lines.push('', `Could not be read: ${count(tally.unread)}`);
  return `${lines.join('\n')}\n`;
}
