import { useState } from 'react';
import { i18n } from '#i18n';
import { ruleName } from '../../utils/coach/card/ruleName';
import { LOCALE } from '../../utils/language/locale';
import { OUTCOMES, type StatRow } from '../../utils/stats/statRow';
import { COUNTED_CATEGORY_WORDS } from '../flags/categoryWords';
import { OUTCOME_WORDS } from './outcomeWords';
import './stats.css';

const COLUMNS = {
  day: i18n.t('statistics.table.day'),
  site: i18n.t('statistics.table.helpdesk'),
  category: i18n.t('statistics.table.category'),
  rule: i18n.t('statistics.table.rule'),
  phrase: i18n.t('statistics.table.phrase'),
};

/** More rows than this slow the page down and nobody reads them: they are shown on request. */
const FIRST_ROWS = 50;

interface StatsTableProps {
  rows: StatRow[];
  /** The helpdesk's name for its id. */
  siteName: (site: string) => string;
}

/** Stored counts, one row per day, helpdesk, rule and phrase. */
export function StatsTable({ rows, siteName }: StatsTableProps) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll card" aria-label={i18n.t('statistics.table.name')} tabIndex={0}>
        <table className="stats">
          <thead>
            <tr>
              {Object.values(COLUMNS).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              {OUTCOMES.map((outcome) => (
                <th key={outcome} scope="col" className="number">
                  {OUTCOME_WORDS[outcome].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.day} ${row.site} ${row.ruleId} ${row.phrase}`}>
                <td className="short" data-label={COLUMNS.day}>
                  {row.day}
                </td>
                <td className="short" data-label={COLUMNS.site}>
                  {siteName(row.site)}
                </td>
                <td className="short" data-label={COLUMNS.category}>
                  {COUNTED_CATEGORY_WORDS[row.category] ?? row.category}
                </td>
                <td className="short" data-label={COLUMNS.rule} lang="en">
                  {ruleName(row.ruleId)}
                </td>
                <td className="phrase" data-label={COLUMNS.phrase} lang="en">
                  {row.phrase}
                </td>
                {OUTCOMES.map((outcome) => (
                  <td
                    key={outcome}
                    data-label={OUTCOME_WORDS[outcome].label}
                    className={row[outcome] === 0 ? 'number zero' : 'number'}
                  >
                    {row[outcome]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {i18n.t('statistics.table.showAll', { count: rows.length.toLocaleString(LOCALE) })}
        </button>
      )}
    </>
  );
}
