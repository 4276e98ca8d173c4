import type { CountsHead } from '../../utils/stats/exports/countsFile';
import type { Sheet } from '../../utils/stats/sheet';

/** A browser other than this one. */
export const BROWSER = '0b5e7e11-2222-4333-8444-555566667777';

/** A sheet with a count of each kind on it. */
export function sampleSheet(changes: Partial<Sheet> = {}): Sheet {
  return {
    day: '2026-11-21',
    site: 'zendesk',
    situation: 'recovery',
    rules: '0a1b2c3d',
    model: '1-9f8e7d6c',
    source: '',
    flags: [{ ruleId: 'defensive/our-policy', phrase: 'as per our policy', shown: 3, sent: 1 }],
    replies: { watched: 5, sent: 4, flagged: 1, clean: 3, corrected: 1, words: 320 },
    steps: [{ step: 'apology', asked: 4, done: 3 }],
    ...changes,
  };
}

/** The first line of a file of counts. */
export function sampleHead(changes: Partial<CountsHead> = {}): CountsHead {
  const [from, to] = ['2026-11-01', '2026-11-28'];
  return {
    amendsCounts: 2,
    file: 'c0ffee00-1111-4222-8333-444455556666',
    exported: '2026-11-28',
    from,
    to,
    holds: [{ browser: BROWSER, agent: 'Kestrel', from, to }],
    rules: ['0a1b2c3d'],
    readers: ['1-9f8e7d6c'],
    sheets: 1,
    hours: 0,
    promises: 0,
    incidents: 0,
    notes: 0,
    ...changes,
  };
}

/** A file of lines; anything but text is written as JSON. */
export function fileOf(...lines: unknown[]): File {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return new File([`${text}\n`], 'counts.jsonl');
}
