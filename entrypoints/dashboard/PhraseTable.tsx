import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { categoryName } from '../../components/flags/categoryWords';
import { Words } from '../../components/page/Words';
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
  ['shown', ({ shown }) => shown],
  ['resolved', resolvedOf],
  ['sentAnyway', reachedOf],
  ['putAside', ({ dismissed }) => dismissed],
  ['calledWrong', ({ disputed }) => disputed],
  ['stillOpen', openOf],
] as const satisfies readonly (readonly [string, (outcomes: Outcomes) => number])[];

type Column = (typeof COLUMNS)[number][0];

/** Nobody reads more rows than this at once: the rest is shown on request. */
const FIRST_ROWS = 15;

/** Flagged phrases summed over the days, by wording or by rule, and what became of them. */
export function PhraseTable({ sheets }: Figures) {
  const [isByRule, setByRule] = useState(false);
  const [column, setColumn] = useState<Column>('sentAnyway');
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
        <h2 id="phrases">{i18n.t('dashboard.parts.phrases')}</h2>
        <div className="row push no-print">
          <button type="button" className="button small" aria-pressed={!isByRule} onClick={() => setByRule(false)}>
            {i18n.t('dashboard.phrases.byWording')}
          </button>
          <button type="button" className="button small" aria-pressed={isByRule} onClick={() => setByRule(true)}>
            {i18n.t('dashboard.phrases.byRule')}
          </button>
        </div>
      </div>
      <p className="quiet">{i18n.t('dashboard.phrases.oneOutcome')}</p>
      <TopPhrases rows={rows} isByRule={isByRule} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll card" aria-label={i18n.t('dashboard.phrases.tableName')} tabIndex={0}>
        <table className="figures phrases">
          <thead>
            <tr>
              <th scope="col">{isByRule ? i18n.t('dashboard.phrases.rule') : i18n.t('dashboard.phrases.phrase')}</th>
              {COLUMNS.map(([name]) => (
                <th
                  key={name}
                  scope="col"
                  className="number"
                  aria-sort={name === column ? (isRising ? 'ascending' : 'descending') : undefined}
                >
                  <button type="button" className="sort" onClick={() => sortBy(name)}>
                    {i18n.t(`dashboard.outcomes.${name}`)}
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
                  <span className="wording" lang="en">
                    {isByRule ? ruleName(row.ruleId) : i18n.t('dashboard.quoted', { words: row.phrase })}
                  </span>
                  <span className="quiet">{isByRule ? categoryName(row.ruleId) : <RuleOfCategory {...row} />}</span>
                  <RuleReason ruleId={row.ruleId} reasons={reasonsIn(sheets, row.ruleId)} />
                </th>
                {COLUMNS.map(([name, count]) => (
                  <td
                    key={name}
                    className={count(row.outcomes) === 0 ? 'number zero' : 'number'}
                    data-label={i18n.t(`dashboard.outcomes.${name}`)}
                  >
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
          {isByRule
            ? i18n.t('dashboard.phrases.showAllRules', { count: inFigures(rows.length) })
            : i18n.t('dashboard.phrases.showAllWordings', { count: inFigures(rows.length) })}
        </button>
      )}
    </section>
  );
}

function RuleOfCategory({ ruleId }: { ruleId: string }) {
  const parts = { category: categoryName(ruleId), rule: <span lang="en">{ruleName(ruleId)}</span> };
  return (
    <Words text={i18n.t('dashboard.phrases.ofCategory', { category: '{category}', rule: '{rule}' })} parts={parts} />
  );
}

function sortedBy(rows: readonly FlagSum[], column: Column, isRising: boolean): FlagSum[] {
  const [, count] = COLUMNS.find(([name]) => name === column) ?? COLUMNS[0];
  const direction = isRising ? 1 : -1;
  return [...rows].sort((one, other) => direction * (count(one.outcomes) - count(other.outcomes)));
}
