import { useMemo, useState } from 'react';
import { StatsTable } from '../../components/StatsTable';
import { StatsTotals } from '../../components/StatsTotals';
import { siteName } from '../../components/siteName';
import { listable, listed } from '../../utils/stats/figures/listed';
import { byDay, rowsOf, totalsOf } from '../../utils/stats/queryStats';
import { DaysExport } from './DaysExport';
import { useFilters } from './filters';
import type { Figures } from './useFigures';

/** Each count, day by day. The export holds what is shown, and in which situation and by which version it came to be. */
export function FlaggedPhrases({ crowd, open }: Figures) {
  const filters = useFilters();
  const [isExporting, setExporting] = useState(false);
  const { team, source } = filters;
  const all = useMemo(() => listable({ team, source }, crowd, open), [team, source, crowd, open]);
  const rows = useMemo(() => rowsOf(listed(all, filters, open)), [all, filters, open]);
  const days = useMemo(() => byDay(rows).map((row) => ({ ...row, day: row.day || 'Several days' })), [rows]);
  return (
    <section className="part" aria-labelledby="flagged">
      <div className="row part-head">
        <h2 id="flagged">Day by day</h2>
        <div className="row push no-print">
          <button
            type="button"
            className="button main"
            disabled={rows.length === 0}
            aria-expanded={isExporting}
            onClick={() => setExporting(!isExporting)}
          >
            Export CSV
          </button>
        </div>
      </div>
      {isExporting && rows.length > 0 && <DaysExport rows={rows} range={filters} />}
      {rows.length > 0 && (
        <>
          <StatsTotals totals={totalsOf(rows)} />
          <StatsTable rows={days} siteName={(site) => (site === '' ? 'Several helpdesks' : siteName(site))} />
        </>
      )}
    </section>
  );
}
