import { useMemo } from 'react';
import { i18n } from '#i18n';
import { COUNTED_CATEGORY_WORDS, categoryName } from '../../components/flags/categoryWords';
import { siteName } from '../../components/statistics/siteName';
import { ruleName } from '../../utils/coach/card/ruleName';
import { SEVERITY_WORDS } from '../../utils/coach/card/severityWords';
import { ALL, OWN } from '../../utils/stats/figures/selection';
import { importName, type StoredImport } from '../../utils/stats/imports/storedImport';
import type { Sheet } from '../../utils/stats/sheet';
import { TEAM } from '../../utils/store/team';
import { Choice } from './Choice';
import { inFigures } from './figureWords';
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
    <section className="card no-print" aria-label={i18n.t('dashboard.filters.name')}>
      <div className="row">
        <label className="field">
          <span>{i18n.t('dashboard.filters.from')}</span>
          <input
            type="date"
            value={from}
            max={to}
            onChange={({ target }) => useFilters.setState({ from: target.value })}
          />
        </label>
        <label className="field">
          <span>{i18n.t('dashboard.filters.to')}</span>
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
              {i18n.t('dashboard.filters.lastDays', { count: inFigures(days) })}
            </button>
          );
        })}
      </div>
      <div className="row choices">
        <Choice
          name="site"
          label={i18n.t('dashboard.filters.helpdesk')}
          every={i18n.t('dashboard.filters.allHelpdesks')}
          options={distinct(all, ({ site }) => site).map((site) => [site, siteName(site)])}
        />
        <Choice
          name="situation"
          label={i18n.t('dashboard.filters.situation')}
          every={i18n.t('dashboard.filters.allSituations')}
          options={distinct(all, ({ situation }) => situation)
            .filter((situation) => situation !== '')
            .map((situation) => [situation, situationWords(situation)])}
        />
        <Choice
          name="category"
          label={i18n.t('dashboard.filters.category')}
          every={i18n.t('dashboard.filters.allCategories')}
          options={Object.entries(COUNTED_CATEGORY_WORDS)}
        />
        <Choice
          name="severity"
          label={i18n.t('dashboard.filters.severity')}
          every={i18n.t('dashboard.filters.allSeverities')}
          options={Object.entries(SEVERITY_WORDS)}
        />
        <Choice
          name="ruleId"
          label={i18n.t('dashboard.filters.rule')}
          every={i18n.t('dashboard.filters.allRules')}
          options={rules.map((id) => [id, ruleOfCategory(id)])}
        />
        {(teams.length > 0 || filters.team !== '') && (
          <Choice
            name="team"
            label={i18n.t('dashboard.filters.team')}
            every={i18n.t('dashboard.filters.allTeams')}
            options={teams.map((team) => [team, team])}
          />
        )}
        {(imported.length > 0 || source !== '' || import.meta.env.STORE_ORIGIN) && (
          <Choice
            name="source"
            label={i18n.t('dashboard.filters.countedBy')}
            every={i18n.t('dashboard.filters.allSources')}
            options={[
              [OWN, i18n.t('dashboard.filters.thisBrowser')],
              ...(import.meta.env.STORE_ORIGIN ? [[TEAM, i18n.t('dashboard.filters.teamStore')] as const] : []),
              ...files.map((one) => [one.id, fileWords(one)] as const),
            ]}
          />
        )}
        {isNarrowed && (
          <button type="button" className="button" onClick={() => useFilters.setState(everything)}>
            {i18n.t('dashboard.filters.showEverything')}
          </button>
        )}
      </div>
    </section>
  );
}

function ruleOfCategory(ruleId: string): string {
  return i18n.t('dashboard.phrases.ofCategory', { category: categoryName(ruleId), rule: ruleName(ruleId) });
}

function fileWords(file: StoredImport): string {
  return i18n.t('dashboard.filters.file', { name: importName(file), from: file.from, to: file.to });
}

function ruleIdsIn(sheets: readonly Sheet[]): string[] {
  const ids = new Set<string>();
  for (const { flags } of sheets) for (const { ruleId } of flags) ids.add(ruleId);
  return [...ids].sort();
}

function distinct(sheets: readonly Sheet[], nameOf: (sheet: Sheet) => string): string[] {
  return [...new Set(sheets.map(nameOf))].sort();
}
