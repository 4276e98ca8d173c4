import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdOf, FEWEST_AGENTS } from '../../../../utils/stats/figures/crowd';
import { ofCrowd, pooledCounts } from '../../../../utils/stats/figures/ofCrowd';
import { addPromises } from '../../../../utils/stats/imports/asImported';
import type { PromiseCount } from '../../../../utils/timers/promiseCounts';
import { OWN_BROWSER, sampleCrowd, sampleImport } from '../../../support/crowd';
import { samplePromises } from '../../../support/sampleRecovery';

const DAYS = { from: '', to: '' };
const ids = Array.from({ length: 8 }, (_, agent) => `a${agent}`);
const crowd = sampleCrowd(ids);

const row = (source: string, changes: Partial<PromiseCount> = {}) =>
  samplePromises({ source, met: 1, missed: 0, dropped: 0, ...changes });
const met = (rows: readonly PromiseCount[]) => rows.reduce((sum, one) => sum + one.met, 0);
const five = ids.slice(0, FEWEST_AGENTS);

describe('promises of several agents', () => {
  it('are shown from five others on', () => {
    const rows = [row(''), ...five.map((id) => row(id))];
    expect(ofCrowd(rows, rows, crowd)).toMatchObject({ rows, isHidden: false });
    const four = rows.slice(0, -1);
    expect(ofCrowd(four, four, crowd)).toMatchObject({ rows: [row('')], isHidden: true });
  });

  it('are shown in groups where each is of five of them', () => {
    const rows = [row(''), ...ids.map((id) => row(id)), row('a0', { site: 'gmail' })];
    const shown = ofCrowd(rows, rows, crowd);
    expect(shown.isHidden).toBe(false);
    expect(shown.inGroups(({ site }) => site)).toEqual({ rows: [row('')], isHidden: true });
    expect(shown.inGroups(({ kind }) => kind)).toEqual({ rows, isHidden: false });
  });

  it('leave the page added up, without what would tell fewer than five apart', () => {
    const rows = [row('', { met: 9 }), ...five.map((id, place) => row(id, { day: `2026-11-0${place + 1}` }))];
    const pooled = pooledCounts(ofCrowd(rows, rows, crowd), rows, crowd, addPromises);
    expect(pooled).toEqual([row('', { met: 9 }), row('others', { day: '', met: 5 })]);
  });

  it('are of five at least in each row of a file, and add up to what is shown', () => {
    const aRow = fc.record({
      source: fc.constantFrom('', ...ids),
      day: fc.constantFrom('2026-11-01', '2026-11-02'),
      site: fc.constantFrom('gmail', 'zendesk'),
      kind: fc.constantFrom('updates', 'commitment'),
    });
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 40 }), (all) => {
        const rows = all.map(({ source, ...changes }) => row(source, changes as Partial<PromiseCount>));
        const shown = ofCrowd(rows, rows, crowd);
        const pooled = pooledCounts(shown, rows, crowd, addPromises);
        expect(met(pooled)).toBe(met(shown.rows));
        for (const one of pooled.filter(({ source }) => source !== '')) {
          expect(one.source).toBe('others');
          const behind = rows.filter(
            (other) =>
              other.source !== '' &&
              (['day', 'site', 'kind'] as const).every((name) => one[name] === '' || one[name] === other[name]),
          );
          expect(new Set(behind.map(({ source }) => source)).size).toBeGreaterThanOrEqual(FEWEST_AGENTS);
        }
      }),
    );
  });
});

describe('past replies', () => {
  const held = { browser: 'c0ffee00', agent: 'Past replies', from: '2026-11-01', to: '2026-11-30' };

  it('that are kept here are of whoever looks, and have no pseudonym', () => {
    const known = crowdOf([{ ...sampleImport('c0ffee00', []), holds: [held] }], OWN_BROWSER, DAYS);
    expect(known.agentsOf('c0ffee00')).toEqual(['']);
    expect(known.pseudonymOf('c0ffee00')).toBeUndefined();
  });

  it('in the file of somebody else are nobody’s beside those who counted it', () => {
    const file = sampleImport('c0ffee01', ['Kestrel']);
    const known = crowdOf([{ ...file, holds: [...file.holds, held] }], OWN_BROWSER, DAYS);
    expect(known.agentsOf('c0ffee01')).toEqual(['Kestrel']);
    expect(known.pseudonymOf('c0ffee01')).toBe('Kestrel');
  });
});
