import { StatsTable } from '../../components/StatsTable';
import { StatsTotals } from '../../components/StatsTotals';
import { siteName } from '../../components/siteName';
import { exportDays } from '../../utils/exportDays';
import { exportCsv } from '../../utils/stats/exportCsv';
import { byDay, statsBetween, totalsOf } from '../../utils/stats/queryStats';
import type { StatRow } from '../../utils/stats/statRow';
import { CategoryFilter } from './CategoryFilter';
import { useFilters } from './filters';
import { useRows } from './useRows';

/** What was flagged, and what became of it. The export beside the filter holds what is shown. */
export function FlaggedPhrases() {
  const { from, to, category } = useFilters();
  const stats = useRows(statsBetween, { from, to }, 'statistics');
  const rows = (stats?.rows ?? []).filter((row) => category === '' || row.category === category);
  return (
    <>
      <div className="row part-head">
        <h2 id="flagged">Flagged phrases</h2>
        <div className="row push no-print">
          <CategoryFilter />
          <button
            type="button"
            className="button main"
            disabled={rows.length === 0}
            onClick={() => exportDays({ subject: 'statistics', csv: exportCsv(rows), range: { from, to }, rows })}
          >
            Export CSV
          </button>
        </div>
      </div>
      {stats?.trouble && (
        <p className="trouble" role="alert">
          {stats.trouble}
        </p>
      )}
      {stats && !stats.trouble && <Figures rows={rows} />}
    </>
  );
}

function Figures({ rows }: { rows: StatRow[] }) {
  if (rows.length === 0) return <NoFigures />;
  return (
    <>
      <StatsTotals totals={totalsOf(rows)} />
      <StatsTable rows={byDay(rows)} siteName={siteName} />
    </>
  );
}

function NoFigures() {
  return (
    <section className="card empty" aria-labelledby="none">
      <h3 id="none">No figures for these days yet</h3>
      <p className="quiet">
        They come by themselves: when a phrase is flagged while an agent writes a reply, it is counted here, and again
        when it is rewritten, edited, dismissed, or sent anyway.
      </p>
      <p>
        <a href="practice.html">Write a practice reply</a> to see it happen.
      </p>
    </section>
  );
}
