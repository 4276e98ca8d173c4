// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Filters, useFilters } from '../../../entrypoints/dashboard/filters';
import { filtersIn, keepFiltersInAddress, queryOf } from '../../../entrypoints/dashboard/filtersInAddress';

const initial = useFilters.getInitialState();

beforeEach(() => useFilters.setState(initial, true));

describe('filters in the address', () => {
  it.each<[string, Partial<Filters>]>([
    ['', {}],
    ['?from=2026-11-01&to=2026-11-30', { from: '2026-11-01', to: '2026-11-30' }],
    ['?from=2026-11-01&to=', { from: '2026-11-01', to: '' }],
    ['?ruleId=reader%2Fblame', { ruleId: 'reader/blame' }],
    ['?kind=check-after&cause=not-said&stage=delivery', { kind: 'check-after', cause: 'not-said', stage: 'delivery' }],
    ['?team=N%C3%A2chtschicht+%26+Co.', { team: 'Nâchtschicht & Co.' }],
    [
      '?site=zendesk&situation=recovery&category=blame&severity=warning',
      { site: 'zendesk', situation: 'recovery', category: 'blame', severity: 'warning' },
    ],
  ])('%j says what is shown, and is said of it', (query, filters) => {
    expect(filtersIn(query)).toEqual(filters);
    // Other days than in the examples, whatever day it is.
    const plain = { ...initial, from: '2020-01-01', to: '2020-01-30' };
    expect(queryOf({ ...plain, ...filters }, plain)).toBe(query);
  });

  it.each([
    '?from=yesterday',
    '?from=2026-13-45',
    '?site=<b>x',
    '?team=two%0Alines',
    `?team=${'x'.repeat(41)}`,
    `?ruleId=${'x'.repeat(101)}`,
    '?constructor=1',
    '?%%%',
  ])('%j is passed over', (query) => {
    expect(filtersIn(query)).toEqual({});
  });

  it('follow what is chosen, until the page ends', () => {
    const page = new AbortController();
    history.replaceState(null, '', '?site=gmail#trend');
    keepFiltersInAddress(page.signal);
    expect(useFilters.getState().site).toBe('gmail');
    useFilters.setState({ site: '', category: 'blame' });
    expect(location.search + location.hash).toBe('?category=blame#trend');
    page.abort();
    useFilters.setState({ category: '' });
    expect(location.search).toBe('?category=blame');
  });
});
