import { useMemo } from 'react';
import { COUNTED_CATEGORY_WORDS, categoryName } from '../../components/flags/categoryWords';
import { SEVERITY_WORDS } from '../../components/settings/severityWords';
import { siteName } from '../../components/statistics/siteName';
import { ruleName } from '../../utils/coach/card/ruleName';
import { ALL, OWN } from '../../utils/stats/figures/selection';
import { importName } from '../../utils/stats/imports/storedImport';
import type { Sheet } from '../../utils/stats/sheet';
import { TEAM } from '../../utils/store/team';
import { Choice } from './Choice';
import { ALL_KINDS, lastDays, useFilters } from './filters';
import type { Figures } from './useFigures';
import { useImported } from './useImported';
import { situationWords } from './words';

const PRESETS = [7, 30, 90];

/** Chooses the days, and what of them is shown. */
export function FilterBar({ all, crowd, open }: Figures) {
  const filters = useFilters();
  const { from, to, source } = filters;
  const imported = useImported();
  const rules = useMemo(() => ruleIdsIn(all), [all]);
  const teams = distinct(all, (sheet) => crowd.teamOf(sheet.source)).filter((team) => team !== '');
  // A file that is not shown by itself is not offered either.
  const files = useMemo(() => imported.filter(({ id }) => !open({ ...ALL, source: id }).isOwnAlone), [imported, open]);
  const everything = { ...ALL, ...ALL_KINDS };
  const isNarrowed = Object.keys(everything).some((name) => filters[name as keyof typeof everything] !== '');
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
        {(teams.length > 0 || filters.team !== '') && (
          <Choice name="team" label="Team" every="All teams" options={teams.map((team) => [team, team])} />
        )}
        {(imported.length > 0 || source !== '' || import.meta.env.STORE_ORIGIN) && (
          <Choice
            name="source"
            label="Counted by"
            every="This browser and all files"
            options={[
              [OWN, 'This browser'],
              ...(import.meta.env.STORE_ORIGIN ? [[TEAM, 'The team’s store'] as const] : []),
              ...files.map((one) => [one.id, `${importName(one)}, ${one.from} to ${one.to}`] as const),
            ]}
          />
        )}
        {isNarrowed && (
          <button type="button" className="button" onClick={() => useFilters.setState(everything)}>
            Show everything
          </button>
        )}
      </div>
    </section>
  );
}

function ruleIdsIn(sheets: readonly Sheet[]): string[] {
  const ids = new Set<string>();
  for (const { flags } of sheets) for (const { ruleId } of flags) ids.add(ruleId);
  return [...ids].sort();
}

function distinct(sheets: readonly Sheet[], nameOf: (sheet: Sheet) => string): string[] {
  return [...new Set(sheets.map(nameOf))].sort();
}
