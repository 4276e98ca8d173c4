import { useMemo } from 'react';
import { i18n } from '#i18n';
import { exportDays } from '../../utils/files/exportDays';
import { exportCsv } from '../../utils/stats/exportCsv';
import type { DayRange } from '../../utils/stats/queryStats';
import type { StatRow } from '../../utils/stats/statRow';
import { inFigures } from './figureWords';

const LINES_SHOWN = 12;

interface DaysExportProps {
  /** At least one. */
  rows: StatRow[];
  range: DayRange;
}

/** Shows what a file of the days would hold, and saves it once somebody has seen that. */
export function DaysExport({ rows, range }: DaysExportProps) {
  const { from, to } = range;
  const csv = useMemo(() => exportCsv(rows), [rows]);
  const firstLines = useMemo(() => exportCsv(rows.slice(0, LINES_SHOWN - 1)).slice(1), [rows]);
  const count = inFigures(rows.length);
  return (
    <section className="card exchange no-print" aria-label={i18n.t('exports.days.title')}>
      <p>
        {rows.length < LINES_SHOWN
          ? i18n.t('exports.days.allRows', rows.length, { count })
          : i18n.t('exports.days.firstRows', { count, shown: LINES_SHOWN - 1 })}
      </p>
      <textarea
        className="preview"
        readOnly
        rows={6}
        aria-label={i18n.t('exports.preview.contents')}
        value={firstLines}
      />
      <div>
        <button
          type="button"
          className="button main"
          onClick={() =>
            exportDays({ subject: 'statistics', csv, range: { from, to }, rows: rows.filter(({ day }) => day !== '') })
          }
        >
          {i18n.t('exports.save')}
        </button>
      </div>
    </section>
  );
}
