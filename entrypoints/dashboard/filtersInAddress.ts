import { ALL } from '../../utils/stats/figures/selection';
import { ALL_KINDS, type Filters, useFilters } from './filters';

const DAY = /^\d{4}-\d\d-\d\d$/;
const NAME = /^[\w/-]{1,100}$/;
/** A team's policy, or its agents, name it freely. */
const TEAM_NAME = /^\P{Cc}{1,40}$/u;
const NAMES = Object.keys({ ...ALL, ...ALL_KINDS }) as Exclude<keyof Filters, 'from' | 'to'>[];

/** The filters that an address names; anything else is ignored. @param query `?from=2026-11-01&site=zendesk` */
export function filtersIn(query: string): Partial<Filters> {
  const given = new URLSearchParams(query);
  const filters: Partial<Filters> = {};
  for (const end of ['from', 'to'] as const) {
    const day = given.get(end);
    if (day !== null && (day === '' || (DAY.test(day) && !Number.isNaN(Date.parse(day))))) filters[end] = day;
  }
  for (const name of NAMES) {
    const value = given.get(name);
    if (value !== null && (name === 'team' ? TEAM_NAME : NAME).test(value)) filters[name] = value;
  }
  return filters;
}

/** The filters as the query of an address, without those that have their initial value. */
export function queryOf(filters: Filters, initial: Filters): string {
  const named = new URLSearchParams();
  if (filters.from !== initial.from || filters.to !== initial.to) {
    named.set('from', filters.from);
    named.set('to', filters.to);
  }
  for (const name of NAMES) if (filters[name] !== '') named.set(name, filters[name]);
  const query = named.toString();
  return query === '' ? '' : `?${query}`;
}

/** Takes the filters from the page's address, and keeps them there, so that a view can be shared and found again. */
export function keepFiltersInAddress(signal: AbortSignal): void {
  useFilters.setState(filtersIn(location.search));
  const stop = useFilters.subscribe((filters) => {
    const query = queryOf(filters, useFilters.getInitialState());
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  });
  signal.addEventListener('abort', stop);
}
