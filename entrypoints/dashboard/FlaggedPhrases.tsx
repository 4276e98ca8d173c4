import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { StatsTable } from '../../components/statistics/StatsTable';
import { StatsTotals } from '../../components/statistics/StatsTotals';
import { siteName } from '../../components/statistics/siteName';
import { listable, listed } from '../../utils/stats/figures/listed';
import { sumsOf } from '../../utils/stats/figures/sums';
import { byDay, rowsOf } from '../../utils/stats/queryStats';
import { DaysExport } from './DaysExport';
import { useFilters } from './filters';
import type { Figures } from './useFigures';

/** Each count, day by day. The export holds what is shown, and which situation and version it came from. */
export function FlaggedPhrases({ crowd, open }: Figures) {
  const filters = useFilters();
  const [isExporting, setExporting] = useState(false);
  const { team, source } = filters;
  const all = useMemo(() => listable({ team, source }, crowd, open), [team, source, crowd, open]);
  const sheets = useMemo(() => listed(all, filters, open), [all, filters, open]);
  const days = useMemo(
    () => byDay(sheets).map((row) => ({ ...row, day: row.day || i18n.t('dashboard.days.severalDays') })),
    [sheets],
  );
  return (
    <section className="part" aria-labelledby="flagged">
      <div className="row part-head">
        <h2 id="flagged">{i18n.t('dashboard.parts.flagged')}</h2>
        <div className="row push no-print">
          <button
            type="button"
            className="button main"
            disabled={days.length === 0}
            aria-expanded={isExporting}
            onClick={() => setExporting(!isExporting)}
          >
            {i18n.t('dashboard.days.exportCsv')}
          </button>
        </div>
      </div>
      {isExporting && days.length > 0 && <DaysExport rows={rowsOf(sheets)} range={filters} />}
      {days.length > 0 && (
        <>
          <StatsTotals totals={sumsOf(sheets).outcomes} />
          <StatsTable
            rows={days}
            siteName={(site) => (site === '' ? i18n.t('dashboard.days.severalHelpdesks') : siteName(site))}
          />
        </>
      )}
    </section>
  );
}
