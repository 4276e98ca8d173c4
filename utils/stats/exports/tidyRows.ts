import { categoryOf } from '../../ruleFacts/categoryOf';
import type { ReplyCounts, Sheet } from '../sheet';
import { OUTCOMES } from '../statRow';

/** One count of a sheet, with everything it is counted under. What does not apply to it is empty. */
export interface TidyRow {
  day: string;
  helpdesk: string;
  situation: string;
  rulesVersion: string;
  readerVersion: string;
  /** Empty for this browser, otherwise the imported file's id. */
  source: string;
  /** The pseudonym under which it was counted. */
  agent: string;
  /** The agent's team. */
  team: string;
  subject: 'flag' | 'reply' | 'step' | 'reason';
  rule: string;
  category: string;
  /** Masked. */
  phrase: string;
  step: string;
  /** What was counted: a flag's outcome, `sent` replies, a step `asked` for, a reason for sending a flag anyway. */
  measure: string;
  count: number;
}

/** The columns of a table of counts, in order. Part of the contract with those who read the files. */
export const TIDY_COLUMNS = {
  day: 'day',
  helpdesk: 'helpdesk',
  situation: 'situation',
  rulesVersion: 'rules_version',
  readerVersion: 'reader_version',
  source: 'source',
  agent: 'agent',
  team: 'team',
  subject: 'subject',
  rule: 'rule',
  category: 'category',
  phrase: 'phrase',
  step: 'step',
  measure: 'measure',
  count: 'count',
} as const satisfies Record<keyof TidyRow, string>;

/**
 * The counts of sheets in long form, one row for each count that is not 0: they add up over any column.
 * @param agents the agents' pseudonyms by source
 * @param teams the agents' teams by source
 */
export function tidyRows(
  sheets: readonly Sheet[],
  agents: ReadonlyMap<string, string>,
  teams: ReadonlyMap<string, string> = new Map(),
): TidyRow[] {
  return sheets.flatMap((sheet) => {
    const key = {
      day: sheet.day,
      helpdesk: sheet.site,
      situation: sheet.situation,
      rulesVersion: sheet.rules,
      readerVersion: sheet.model,
      source: sheet.source,
      agent: agents.get(sheet.source) ?? '',
      team: teams.get(sheet.source) ?? '',
    };
    return countsOf(sheet).map((count) => ({ ...key, ...count }));
  });
}

type Count = Pick<TidyRow, 'subject' | 'rule' | 'category' | 'phrase' | 'step' | 'measure' | 'count'>;

function countsOf({ flags, replies, steps, reasons = [] }: Sheet): Count[] {
  const none = { rule: '', category: '', phrase: '', step: '' };
  const counts = [
    ...Object.keys(replies).map((measure) => ({
      subject: 'reply' as const,
      ...none,
      measure,
      count: replies[measure as keyof ReplyCounts],
    })),
    ...steps.flatMap(({ step, asked, done }) =>
      Object.entries({ asked, done }).map(([measure, count]) => ({
        subject: 'step' as const,
        ...none,
        step,
        measure,
        count,
      })),
    ),
    ...flags.flatMap((flag) =>
      OUTCOMES.map((measure) => ({
        subject: 'flag' as const,
        ...none,
        rule: flag.ruleId,
        category: categoryOf(flag.ruleId),
        phrase: flag.phrase,
        measure,
        count: flag[measure] ?? 0,
      })),
    ),
    ...reasons.map(({ ruleId, reason, count }) => ({
      subject: 'reason' as const,
      ...none,
      rule: ruleId,
      category: categoryOf(ruleId),
      measure: reason,
      count,
    })),
  ];
  return counts.filter(({ count }) => count > 0);
}
