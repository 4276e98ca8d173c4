import { useMemo } from 'react';
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
  const count = rows.length === 1 ? '1 row' : `${inFigures(rows.length)} rows`;
  return (
    <section className="card exchange no-print" aria-label="What the file of the days contains">
      <p>
        {count}. {rows.length < LINES_SHOWN ? 'All of it:' : `The first ${LINES_SHOWN - 1}:`}
      </p>
      <textarea className="preview" readOnly rows={6} aria-label="What is in the file" value={firstLines} />
      <div>
        <button
          type="button"
          className="button main"
          onClick={() =>
            exportDays({ subject: 'statistics', csv, range: { from, to }, rows: rows.filter(({ day }) => day !== '') })
          }
        >
          Save the file
        </button>
      </div>
    </section>
  );
}
