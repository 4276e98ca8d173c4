import { useMemo } from 'react';
import { StatsTable } from '../../components/StatsTable';
import { StatsTotals } from '../../components/StatsTotals';
import { siteName } from '../../components/siteName';
import { exportDays } from '../../utils/exportDays';
import { exportCsv } from '../../utils/stats/exportCsv';
import { sumsOf } from '../../utils/stats/figures/sums';
import { byDay, rowsOf } from '../../utils/stats/queryStats';
import { useFilters } from './filters';
import type { Figures } from './useFigures';

/** Each count, day by day. The export holds what is shown, and in which situation and by which version it came to be. */
export function FlaggedPhrases({ sheets }: Figures) {
  const { from, to } = useFilters();
  const rows = useMemo(() => byDay(sheets), [sheets]);

  function save() {
    const all = rowsOf(sheets);
    exportDays({ subject: 'statistics', csv: exportCsv(all), range: { from, to }, rows: all });
  }

  return (
    <section className="part" aria-labelledby="flagged">
      <div className="row part-head">
        <h2 id="flagged">Day by day</h2>
        <div className="row push no-print">
          <button type="button" className="button main" disabled={rows.length === 0} onClick={save}>
            Export CSV
          </button>
        </div>
      </div>
      {rows.length > 0 && (
        <>
          <StatsTotals totals={sumsOf(sheets).outcomes} />
          <StatsTable rows={rows} siteName={siteName} />
        </>
      )}
    </section>
  );
}
