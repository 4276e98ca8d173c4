import { useMemo } from 'react';
import { StatsTable } from '../../components/StatsTable';
import { StatsTotals } from '../../components/StatsTotals';
import { siteName } from '../../components/siteName';
import { exportDays } from '../../utils/exportDays';
import { exportCsv } from '../../utils/stats/exportCsv';
import { byDay, rowsOf, totalsOf } from '../../utils/stats/queryStats';
import { useFilters } from './filters';
import type { Figures } from './useFigures';

/** Each count, day by day. The export holds what is shown, and in which situation and by which version it came to be. */
export function FlaggedPhrases({ sheets }: Figures) {
  const { from, to } = useFilters();
  const rows = useMemo(() => rowsOf(sheets), [sheets]);
  const days = useMemo(() => byDay(rows), [rows]);
  return (
    <section className="part" aria-labelledby="flagged">
      <div className="row part-head">
        <h2 id="flagged">Day by day</h2>
        <div className="row push no-print">
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
      {rows.length > 0 && (
        <>
          <StatsTotals totals={totalsOf(rows)} />
          <StatsTable rows={days} siteName={siteName} />
        </>
      )}
    </section>
  );
}
