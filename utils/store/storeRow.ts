import type { TidyRow } from '../stats/exports/tidyRows';

/** What a change of a count is stored and sent under: an export row without its count. */
export type StoreKey = Pick<
  TidyRow,
  | 'day'
  | 'helpdesk'
  | 'situation'
  | 'rulesVersion'
  | 'readerVersion'
  | 'agent'
  | 'subject'
  | 'rule'
  | 'phrase'
  | 'step'
  | 'measure'
>;

/** A row of the store's table: its columns, under the table's own names. */
export interface StoreRow {
  /** Local calendar day, `2026-11-21`. */
  day: string;
  helpdesk: string;
  situation: string;
  rules_version: string;
  reader_version: string;
  /** The pseudonym the team gave the agent, else this browser's random name. */
  agent: string;
  subject: TidyRow['subject'];
  rule: string;
  /** Masked. */
  phrase: string;
  step: string;
  measure: string;
  /** By how much the count has changed. */
  change: number;
  /** With `row` the name of the change: what arrives twice under it is counted once. */
  batch: string;
  /** Within the batch, from 0. */
  row: number;
}

/** The row that represents a change. */
export function storeRow(of: StoreKey & { change: number }, batch: string, row: number): StoreRow {
  const { day, helpdesk, situation, rulesVersion, readerVersion, agent, subject, rule, phrase, step, measure } = of;
  return {
    ...{ day, helpdesk, situation, rules_version: rulesVersion, reader_version: readerVersion, agent },
    ...{ subject, rule, phrase, step, measure, change: of.change, batch, row },
  };
}
