import type { TeamStore } from '../policy/teamStore';
import { FEWEST_AGENTS } from '../stats/figures/crowd';
import type { DayRange } from '../stats/queryStats';

const DAY = /^\d{4}-\d\d-\d\d$/;
const NAME = /^\w+$/;
const GROUP = 'day, helpdesk, situation, rules_version, reader_version';

/**
 * A team lead's query to the store, for 18.16 and for current versions: the counts of each day, helpdesk, situation and
 * version on which at least five agents counted something. Smaller groups are left out entirely, and so are in no sum
 * of the page: subtracting one view from another never leaves less than such a group.
 * @throws if a name or a day is invalid
 */
export function teamQuery({ from, to }: DayRange, { database, table }: Pick<TeamStore, 'database' | 'table'>): string {
  if (!NAME.test(database) || !NAME.test(table)) throw new Error(`“${database}.${table}” is no table.`);
  const days = [...(from === '' ? [] : [`day >= ${literal(from)}`]), ...(to === '' ? [] : [`day <= ${literal(to)}`])];
  const within = days.length > 0 ? days.join(' AND ') : '1';
  return `
    SELECT ${GROUP}, subject, rule, phrase, step, measure, toFloat64(sum(change)) AS total
    FROM ${database}.${table} FINAL
    WHERE ${within} AND (${GROUP}) IN (
      SELECT ${GROUP} FROM ${database}.${table} WHERE ${within}
      GROUP BY ${GROUP} HAVING uniqExact(agent) >= ${FEWEST_AGENTS}
    )
    GROUP BY ${GROUP}, subject, rule, phrase, step, measure
    HAVING total > 0`;
}

function literal(day: string): string {
  if (!DAY.test(day)) throw new Error(`“${day}” is no day.`);
  return `toDate('${day}')`;
}
