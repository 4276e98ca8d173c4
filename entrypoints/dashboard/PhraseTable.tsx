import { useMemo, useState } from 'react';
import { categoryName } from '../../components/flags/categoryWords';
import { ruleName } from '../../utils/coach/card/ruleName';
import {
  type FlagSum,
  flagsBy,
  type Outcomes,
  openOf,
  reachedOf,
  reasonsIn,
  resolvedOf,
  wordingName,
} from '../../utils/stats/figures/sums';
import { inFigures } from './figureWords';
import { RuleReason } from './RuleReason';
import { TopPhrases } from './TopPhrases';
import type { Figures } from './useFigures';

/** What became of a flag, as the table sums it up: these add up to all that were shown. */
const COLUMNS = [
  ['Shown', ({ shown }) => shown],
  ['Resolved', resolvedOf],
  ['Sent anyway', reachedOf],
  ['Put aside', ({ dismissed }) => dismissed],
  ['Called wrong', ({ disputed }) => disputed],
  ['Still open', openOf],
] as const satisfies readonly (readonly [string, (outcomes: Outcomes) => number])[];

type Column = (typeof COLUMNS)[number][0];

/** More rows than this are read by nobody at once: they are shown on request. */
const FIRST_ROWS = 15;

/** Flagged phrases summed over the days, by wording or by rule, and what became of them. */
export function PhraseTable({ sheets }: Figures) {
  const [isByRule, setByRule] = useState(false);
  const [column, setColumn] = useState<Column>('Sent anyway');
  const [isRising, setRising] = useState(false);
  const [isAll, setAll] = useState(false);
  const rows = useMemo(
    () => [...flagsBy(sheets, isByRule ? ({ ruleId }) => ruleId : wordingName).values()],
    [sheets, isByRule],
  );
  const sorted = useMemo(() => sortedBy(rows, column, isRising), [rows, column, isRising]);
  const shown = isAll ? sorted : sorted.slice(0, FIRST_ROWS);

  function sortBy(chosen: Column) {
    setRising(chosen === column && !isRising);
    setColumn(chosen);
  }

  return (
    <section className="part" aria-labelledby="phrases">
      <div className="row">
        <h2 id="phrases">Phrases</h2>
        <div className="row push no-print">
          <button type="button" className="button small" aria-pressed={!isByRule} onClick={() => setByRule(false)}>
            By wording
          </button>
          <button type="button" className="button small" aria-pressed={isByRule} onClick={() => setByRule(true)}>
            By rule
          </button>
        </div>
      </div>
      <p className="quiet">
        Each flag that was shown has one outcome. Those without one yet are still open: their drafts were not finished.
      </p>
      <TopPhrases rows={rows} isByRule={isByRule} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll card" aria-label="Phrases, summed" tabIndex={0}>
        <table className="figures phrases">
          <thead>
            <tr>
              <th scope="col">{isByRule ? 'Rule' : 'Phrase'}</th>
              {COLUMNS.map(([name]) => (
                <th
                  key={name}
                  scope="col"
                  className="number"
                  aria-sort={name === column ? (isRising ? 'ascending' : 'descending') : undefined}
                >
                  <button type="button" className="sort" onClick={() => sortBy(name)}>
                    {name}
                    <span aria-hidden="true">{name === column ? (isRising ? ' ↑' : ' ↓') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={wordingName(row)}>
                <th scope="row">
                  <span className="wording">{isByRule ? ruleName(row.ruleId) : `“${row.phrase}”`}</span>
                  <span className="quiet">
                    {categoryName(row.ruleId)}
                    {isByRule ? '' : `: ${ruleName(row.ruleId)}`}
                  </span>
                  <RuleReason ruleId={row.ruleId} reasons={reasonsIn(sheets, row.ruleId)} />
                </th>
                {COLUMNS.map(([name, count]) => (
                  <td key={name} className={count(row.outcomes) === 0 ? 'number zero' : 'number'} data-label={name}>
                    {inFigures(count(row.outcomes))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {inFigures(rows.length)} {isByRule ? 'rules' : 'wordings'}
        </button>
      )}
    </section>
  );
}

function sortedBy(rows: readonly FlagSum[], column: Column, isRising: boolean): FlagSum[] {
  const [, count] = COLUMNS.find(([name]) => name === column) ?? COLUMNS[0];
  const direction = isRising ? 1 : -1;
  return [...rows].sort((one, other) => direction * (count(one.outcomes) - count(other.outcomes)));
}
