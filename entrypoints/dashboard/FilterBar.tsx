import { COUNTED_CATEGORY_WORDS, categoryName } from '../../components/categoryWords';
import { SEVERITY_WORDS } from '../../components/severityWords';
import { siteName } from '../../components/siteName';
import { ruleName } from '../../utils/coach/ruleName';
import { ALL, OWN } from '../../utils/stats/figures/selection';
import { importName } from '../../utils/stats/imports/storedImport';
import type { Sheet } from '../../utils/stats/sheet';
import { TEAM } from '../../utils/store/team';
import { type Filters, lastDays, useFilters } from './filters';
import { useImported } from './useImported';
import { situationWords } from './words';

const PRESETS = [7, 30, 90];

/** Chooses the days, and what of them is shown. */
export function FilterBar({ all }: { all: readonly Sheet[] }) {
  const filters = useFilters();
  const { from, to, source } = filters;
  const imported = useImported();
  const rules = [...new Set(all.flatMap(({ flags }) => flags.map(({ ruleId }) => ruleId)))].sort();
  const isNarrowed = Object.keys(ALL).some((name) => filters[name as keyof typeof ALL] !== '');
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
      <div className="row choices">
        <Choice
          name="site"
          label="Helpdesk"
          every="All helpdesks"
          options={distinct(all, ({ site }) => site).map((site) => [site, siteName(site)])}
        />
        <Choice
          name="situation"
          label="Situation"
          every="All situations"
          options={distinct(all, ({ situation }) => situation)
            .filter((situation) => situation !== '')
            .map((situation) => [situation, situationWords(situation)])}
        />
        <Choice
          name="category"
          label="Category"
          every="All categories"
          options={Object.entries(COUNTED_CATEGORY_WORDS)}
        />
        <Choice name="severity" label="Severity" every="All severities" options={Object.entries(SEVERITY_WORDS)} />
        <Choice
          name="ruleId"
          label="Rule"
          every="All rules"
          options={rules.map((id) => [id, `${categoryName(id)}: ${ruleName(id)}`])}
        />
        {(imported.length > 0 || source !== '' || import.meta.env.STORE_ORIGIN) && (
          <Choice
            name="source"
            label="Counted by"
            every="This browser and all files"
            options={[
              [OWN, 'This browser'],
              ...(import.meta.env.STORE_ORIGIN ? [[TEAM, 'The team’s store'] as const] : []),
              ...imported.map((one) => [one.id, `${importName(one)}, ${one.from} to ${one.to}`] as const),
            ]}
          />
        )}
        {isNarrowed && (
          <button type="button" className="button" onClick={() => useFilters.setState(ALL)}>
            Show everything
          </button>
        )}
      </div>
    </section>
  );
}

interface ChoiceProps {
  name: keyof typeof ALL;
  label: string;
  /** What leaves it open. */
  every: string;
  options: readonly (readonly [value: string, words: string])[];
}

function Choice({ name, label, every, options }: ChoiceProps) {
  const value = useFilters((filters) => filters[name]);
  // A view that somebody shared may name what is not there in these days.
  const isThere = value === '' || options.some(([option]) => option === value);
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => useFilters.setState({ [name]: target.value } as Partial<Filters>)}
      >
        <option value="">{every}</option>
        {!isThere && <option value={value}>{value}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function distinct(sheets: readonly Sheet[], nameOf: (sheet: Sheet) => string): string[] {
  return [...new Set(sheets.map(nameOf))].sort();
}
