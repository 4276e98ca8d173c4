import { CATEGORY_WORDS } from '../../components/categoryWords';
import type { Category } from '../../rules/types';
import { lastDays, useFilters } from './filters';

const PRESETS = [7, 30, 90];

/** Chooses days and category; holds the export beside them, since it exports what they show. */
export function FilterBar({ canExport, onExport }: { canExport: boolean; onExport: () => void }) {
  const { from, to, category } = useFilters();
  return (
    <section className="card no-print" aria-label="Filters">
      <div className="row">
        <label className="field">
          <span>From</span>
          <input
            type="date"
            value={from}
            max={to}
            onChange={({ target }) => useFilters.setState({ from: target.value })}
          />
        </label>
        <label className="field">
          <span>To</span>
          <input
            type="date"
            value={to}
            min={from}
            onChange={({ target }) => useFilters.setState({ to: target.value })}
          />
        </label>
        <label className="field">
          <span>Category</span>
          <select
            value={category}
            onChange={({ target }) => useFilters.setState({ category: target.value as Category | '' })}
          >
            <option value="">All categories</option>
            {Object.entries(CATEGORY_WORDS).map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        {PRESETS.map((days) => {
          const range = lastDays(days);
          return (
            <button
              key={days}
              type="button"
              className="button"
              aria-pressed={range.from === from && range.to === to}
              onClick={() => useFilters.setState(range)}
            >
              {days} days
            </button>
          );
        })}
        <button type="button" className="button main push" disabled={!canExport} onClick={onExport}>
          Export CSV
        </button>
      </div>
    </section>
  );
}
