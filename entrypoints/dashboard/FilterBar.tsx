import { lastDays, useFilters } from './filters';

const PRESETS = [7, 30, 90];

/** Chooses the days of everything below it. */
export function FilterBar() {
  const { from, to } = useFilters();
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
      </div>
    </section>
  );
}
