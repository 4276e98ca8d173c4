import { useState } from 'react';
import { ruleName } from '../../utils/coach/card/ruleName';
import { OUTCOMES, type StatRow } from '../../utils/stats/statRow';
import { COUNTED_CATEGORY_WORDS } from '../flags/categoryWords';
import { OUTCOME_WORDS } from './outcomeWords';
import './stats.css';

/** More rows than this slow the page down and are read by nobody: they are shown on request. */
const FIRST_ROWS = 50;

interface StatsTableProps {
  rows: StatRow[];
  /** The helpdesk's name for its id. */
  siteName: (site: string) => string;
}

/** Stored counts, one row a day, helpdesk, rule and phrase. */
export function StatsTable({ rows, siteName }: StatsTableProps) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll card" aria-label="Flagged phrases" tabIndex={0}>
        <table className="stats">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Helpdesk</th>
              <th scope="col">Category</th>
              <th scope="col">Rule</th>
              <th scope="col">Phrase</th>
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
                <td className="short" data-label="Day">
                  {row.day}
                </td>
                <td className="short" data-label="Helpdesk">
                  {siteName(row.site)}
                </td>
                <td className="short" data-label="Category">
                  {COUNTED_CATEGORY_WORDS[row.category] ?? row.category}
                </td>
                <td className="short" data-label="Rule">
                  {ruleName(row.ruleId)}
                </td>
                <td className="phrase" data-label="Phrase">
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
          Show all {rows.length.toLocaleString('en')} rows
        </button>
      )}
    </>
  );
}
