import { type TidyRow, tidyRows } from '../stats/exports/tidyRows';
import type { Sheet } from '../stats/sheet';
import type { StoreKey } from './storeRow';

const NOBODY = new Map<string, string>();

/**
 * By how much each count of a sheet has changed.
 * @param before undefined if there was none
 * @param agent whose counts they are, as sent to the store
 */
export function sheetChanges(
  before: Sheet | undefined,
  after: Sheet,
  agent: string,
): (StoreKey & { change: number })[] {
  const were = new Map((before ? tidyRows([before], NOBODY) : []).map((row) => [nameOf(row), row]));
  const changes = tidyRows([after], NOBODY).map((row) => {
    const was = were.get(nameOf(row))?.count ?? 0;
    were.delete(nameOf(row));
    return changeOf(row, row.count - was, agent);
  });
  const gone = [...were.values()].map((row) => changeOf(row, -row.count, agent));
  return [...changes, ...gone].filter(({ change }) => change !== 0);
}

function changeOf(row: TidyRow, change: number, agent: string): StoreKey & { change: number } {
  const { day, helpdesk, situation, rulesVersion, readerVersion, subject, rule, phrase, step, measure } = row;
  return { day, helpdesk, situation, rulesVersion, readerVersion, agent, subject, rule, phrase, step, measure, change };
}

const nameOf = ({ subject, rule, phrase, step, measure }: TidyRow) =>
  JSON.stringify([subject, rule, phrase, step, measure]);
