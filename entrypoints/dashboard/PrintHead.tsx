import { i18n } from '#i18n';
import { COUNTED_CATEGORY_WORDS } from '../../components/flags/categoryWords';
import { siteName } from '../../components/statistics/siteName';
import { ruleName } from '../../utils/coach/card/ruleName';
import { SEVERITY_WORDS } from '../../utils/coach/card/severityWords';
import { OWN } from '../../utils/stats/figures/selection';
import { importName } from '../../utils/stats/imports/storedImport';
import { type Filters, useFilters } from './filters';
import { useImported } from './useImported';
import { situationWords } from './words';

/** On paper, what is shown, in place of the filters. */
export function PrintHead() {
  const { from, to, site, situation, category, severity, ruleId, team, source } = useFilters();
  const file = useImported().find(({ id }) => id === source);
  const parts = [
    daysWords({ from, to }),
    site && siteName(site),
    situation && situationWords(situation),
    category && (COUNTED_CATEGORY_WORDS[category as keyof typeof COUNTED_CATEGORY_WORDS] ?? category),
    severity && (SEVERITY_WORDS[severity as keyof typeof SEVERITY_WORDS] ?? severity),
    ruleId && ruleName(ruleId),
    team,
    source && (file ? importName(file) : source === OWN ? i18n.t('dashboard.filters.thisBrowser') : source),
  ];
  return <p className="print-only">{parts.filter((part) => part !== '').join(' · ')}</p>;
}

function daysWords({ from, to }: Pick<Filters, 'from' | 'to'>): string {
  if (from !== '' && to !== '') return i18n.t('dashboard.printHead.days', { from, to });
  if (from !== '') return i18n.t('dashboard.printHead.daysToToday', { from });
  return to === '' ? i18n.t('dashboard.printHead.allDays') : i18n.t('dashboard.printHead.daysFromFirst', { to });
}
