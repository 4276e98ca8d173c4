import { PageHead } from '../../components/PageHead';
import { StatsTable } from '../../components/StatsTable';
import { StatsTotals } from '../../components/StatsTotals';
import { helpdesks } from '../../utils/helpdesks/all';
import { csvFileName, exportCsv } from '../../utils/stats/exportCsv';
import { localDay } from '../../utils/stats/localDay';
import { totalsOf } from '../../utils/stats/queryStats';
import type { StatRow } from '../../utils/stats/statRow';
import { DeleteAll } from './DeleteAll';
import { downloadFile } from './downloadFile';
import { FilterBar } from './FilterBar';
import { useFilters } from './filters';
import { useStats } from './useStats';

/** The team lead's statistics. */
export function Dashboard() {
  const { from, to, category } = useFilters();
  const stats = useStats({ from, to });
  const rows = (stats?.rows ?? []).filter((row) => category === '' || row.category === category);

  return (
    <main className="page">
      <PageHead title="Statistics" page="dashboard.html">
        What was flagged in replies written in this browser, and what became of it.
      </PageHead>
      <FilterBar canExport={rows.length > 0} onExport={() => exportRows(rows, from, to)} />
      {stats?.trouble && (
        <p className="trouble" role="alert">
          {stats.trouble}
        </p>
      )}
      {stats && !stats.trouble && <Figures rows={rows} />}
      <section className="card" aria-labelledby="stored">
        <h2 id="stored">What is stored</h2>
        <p>
          The day, the helpdesk, the rule, its category, the flagged phrase and what became of it. Names, numbers,
          addresses and links in the phrase are masked before it is stored. Drafts, customers’ messages and ticket
          numbers are never stored, and nothing is sent anywhere: a file leaves this machine only when you export it.
        </p>
        <DeleteAll />
      </section>
    </main>
  );
}

function Figures({ rows }: { rows: StatRow[] }) {
  if (rows.length === 0) return <NoFigures />;
  return (
    <>
      <StatsTotals totals={totalsOf(rows)} />
      <StatsTable rows={rows} siteName={siteName} />
    </>
  );
}

function NoFigures() {
  return (
    <section className="card empty" aria-labelledby="none">
      <h2 id="none">No figures for these days yet</h2>
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

function siteName(site: string): string {
  if (site === 'practice') return 'Practice page';
  return helpdesks.find((helpdesk) => helpdesk.id === site)?.name ?? site;
}

/** An open end of the range is named after the first or last day that has figures. */
function exportRows(rows: StatRow[], from: string, to: string): void {
  const first = from || (rows.at(-1)?.day ?? localDay());
  const last = to || (rows[0]?.day ?? localDay());
  downloadFile(csvFileName(first, last), exportCsv(rows), 'text/csv;charset=utf-8');
}
