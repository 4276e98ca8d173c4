import { describe, expect, it } from 'vitest';
import { agentsIn, areEnough } from '../../../../utils/stats/figures/agents';
import { crowdOf, NOBODY_TO_HIDE, othersIn } from '../../../../utils/stats/figures/crowd';
import { listable, listed } from '../../../../utils/stats/figures/listed';
import { ALL, OWN, type Selection } from '../../../../utils/stats/figures/selection';
import { openViews } from '../../../../utils/stats/figures/shown';
import { stretchesOf } from '../../../../utils/stats/figures/stretches';
import { sumsOf } from '../../../../utils/stats/figures/sums';
import type { Sheet } from '../../../../utils/stats/sheet';
import { sampleSheet } from '../../../support/countsOf';
import { OWN_BROWSER, sampleCrowd, sampleImport } from '../../../support/crowd';
import { monthOfEvents } from '../../../support/monthOfEvents';

const DAYS = { from: '2026-11-01', to: '2026-11-30' };
const agents = (count: number) => Array.from({ length: count }, (_, place) => `agent ${place}`);
const sheetsOf = (sources: readonly string[], changes: Partial<Sheet> = {}) =>
  sources.map((source) => sampleSheet({ source, ...changes }));
const crowd = sampleCrowd(agents(12));
const at = (sheets: readonly Sheet[], selection: Partial<Selection> = {}) =>
  openViews(sheets, crowd)({ ...ALL, ...selection });

describe('what has nothing to hide', () => {
  it('is shown under any filter: figures of the team’s store, and past replies', () => {
    const sheets = [...sheetsOf(['team']), ...sheetsOf(['team'], { site: 'gmail' })];
    const shown = openViews(sheets, NOBODY_TO_HIDE)({ ...ALL, source: 'team', site: 'gmail' });
    expect(shown).toMatchObject({ isOwnAlone: false, sheets: [{ site: 'gmail' }] });
    expect(shown.isShown({ site: 'gmail' })).toBe(true);
  });
});

describe('who has counted', () => {
  it('is one agent under one pseudonym, whichever browsers and files it has', () => {
    const twice = [sampleImport('a', ['Kestrel']), sampleImport('b', ['Kestrel'])];
    const known = crowdOf(twice, OWN_BROWSER, DAYS);
    expect(
      othersIn(
        known,
        new Map([
          ['a', true],
          ['b', true],
        ]),
      ),
    ).toBe(1);
  });

  it('is whoever looks, where a file is of this browser or under the own pseudonym', () => {
    const file = sampleImport('a', ['Kestrel']);
    for (const own of [
      { browser: 'browser of Kestrel', agent: '', team: '' },
      { browser: 'another', agent: 'Kestrel', team: '' },
    ]) {
      expect(othersIn(crowdOf([file], own, DAYS), new Map([['a', true]]))).toBe(0);
    }
  });

  it('is nobody whose days are not shown', () => {
    const known = crowdOf([sampleImport('a', agents(6))], OWN_BROWSER, { from: '2027-01-01', to: '' });
    expect(othersIn(known, new Map([['a', true]]))).toBe(0);
  });

  it('is one at least of the several agents of a file, where a part of it is looked at', () => {
    const known = crowdOf([sampleImport('a', agents(6)), sampleImport('b', ['agent 1'])], OWN_BROWSER, DAYS);
    expect(othersIn(known, new Map([['a', true]]))).toBe(6);
    expect(othersIn(known, new Map([['a', false]]))).toBe(1);
    // That agent may be the one in the other file.
    expect(
      othersIn(
        known,
        new Map([
          ['a', false],
          ['b', true],
        ]),
      ),
    ).toBe(1);
  });
});

describe('what is shown of several agents', () => {
  it.each<[string, Sheet[], Partial<Selection>, boolean]>([
    ['four agents', sheetsOf(agents(4)), {}, false],
    ['five agents', sheetsOf(agents(5)), {}, true],
    ['four agents and whoever looks', sheetsOf(['', ...agents(4)]), {}, false],
    ['nobody but whoever looks', sheetsOf(['']), {}, true],
    ['own figures beside those of four', sheetsOf(['', ...agents(4)]), { source: OWN }, true],
    ['the file of one', sheetsOf(agents(9)), { source: 'agent 2' }, false],
    [
      'a helpdesk of six, and the rest is of six',
      [...sheetsOf(agents(6)), ...sheetsOf(agents(12).slice(6), { site: 'gmail' })],
      { site: 'gmail' },
      true,
    ],
    [
      'a helpdesk of six, and the rest is of three',
      [...sheetsOf(agents(6)), ...sheetsOf(agents(9).slice(6), { site: 'gmail' })],
      { site: 'zendesk' },
      false,
    ],
    ['a helpdesk on which nobody wrote', sheetsOf(agents(6)), { site: 'front' }, true],
  ])('%s', (_, sheets, selection, isShown) => {
    const shown = at(sheets, selection);
    expect(shown.isOwnAlone).toBe(!isShown);
    if (!isShown) expect(shown.sheets.every(({ source }) => source === '')).toBe(true);
  });

  it('is a file of five by itself, and nothing within it', () => {
    const known = crowdOf(
      [sampleImport('many', agents(5)), sampleImport('more', agents(12).slice(5))],
      OWN_BROWSER,
      DAYS,
    );
    const open = openViews([...sheetsOf(['many', 'more']), ...sheetsOf(['many', 'more'], { site: 'gmail' })], known);
    expect(open({ ...ALL, source: 'many' })).toMatchObject({ isOwnAlone: false, sheets: [{}, {}] });
    expect(open({ ...ALL, source: 'many' }).isShown({ site: 'gmail' })).toBe(false);
    expect(open({ ...ALL, source: 'many', site: 'gmail' }).isOwnAlone).toBe(true);
  });
});

describe('a stretch of time', () => {
  const all = [
    ...sheetsOf(agents(8), { day: '2026-11-02' }),
    ...sheetsOf(agents(8), { day: '2026-11-03' }),
    ...sheetsOf(agents(3), { day: '2026-11-07' }),
    ...sheetsOf(agents(8), { day: '2026-11-10' }),
  ];

  it('of too few agents is not shown, nor one more that would tell it', () => {
    const isShown = stretchesOf(all, all, {}, crowd);
    expect(isShown('month', '2026-11-01')).toBe(true);
    expect(['2026-11-02', '2026-11-09'].map((week) => isShown('week', week))).toEqual([true, true]);
    const shown = ['2026-11-02', '2026-11-03', '2026-11-07'].filter((day) => isShown('day', day));
    expect(shown).toHaveLength(1);
    expect(isShown('day', '2026-11-07')).toBe(false);
    expect(isShown('day', '2026-11-10')).toBe(true);
  });

  it('of one helpdesk is not shown where it would tell what too few did on another', () => {
    const two = [...all, ...sheetsOf(agents(2), { day: '2026-11-10', site: 'gmail' })];
    const zendesk = two.filter(({ site }) => site === 'zendesk');
    const isShown = stretchesOf(zendesk, two, { site: 'zendesk' }, crowd);
    expect(isShown('day', '2026-11-10')).toBe(false);
    expect(stretchesOf(two, two, {}, crowd)('day', '2026-11-10')).toBe(true);
  });
});

describe('what is listed and exported of several agents', () => {
  const month = monthOfEvents({ seed: 5, lastDay: '2026-11-28', days: 14, agents: 12, repliesADay: 6, asFiles: true });
  const known = crowdOf(month.imports, OWN_BROWSER, { from: '', to: '' });
  const own = sheetsOf([''], { day: '2026-11-20' });
  const all = [...month.sheets, ...own];
  const open = openViews(all, known);
  const list = (changes: Partial<Selection> = {}) => {
    const selection = { ...ALL, ...changes };
    return listed(listable(selection, known, open), selection, open);
  };
  const rows = list();

  /** The sheets that a listed one is the sum of, as far as it says. */
  const behind = (row: Sheet) =>
    month.sheets.filter(
      ({ day, site, situation }) =>
        (row.day === '' || row.day === day) &&
        (row.site === '' || row.site === site) &&
        (row.situation === '' || row.situation === situation),
    );

  it('adds up to all that is shown', () => {
    expect(sumsOf(rows).replies).toEqual(sumsOf(all).replies);
    expect(sumsOf(rows).outcomes).toEqual(sumsOf(all).outcomes);
  });

  it('says of nobody else by whom it was counted, and leaves the own as they are', () => {
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['', 'others']));
    expect(rows.filter(({ source }) => source === '')).toEqual(own);
  });

  it('is of five agents at least in each row', () => {
    for (const row of rows.filter(({ source }) => source !== '')) {
      expect(new Set(behind(row).map(({ source }) => source)).size).toBeGreaterThanOrEqual(5);
    }
  });

  it('leaves of no day what fewer than five agents did', () => {
    const days = [...new Set(month.sheets.map(({ day }) => day))];
    for (const day of days) {
      const kept = rows.filter((row) => row.day === day && row.source !== '');
      const isKept = (sheet: Sheet) =>
        kept.some(({ site, situation }) => site === sheet.site && situation === sheet.situation);
      const lost = month.sheets.filter((sheet) => sheet.day === day && !isKept(sheet));
      expect([0, ...Array.from({ length: 20 }, (_, more) => 5 + more)]).toContain(
        new Set(lost.map(({ source }) => source)).size,
      );
    }
  });

  it('is the same under a filter, as far as it goes', () => {
    const zendesk = list({ site: 'zendesk' });
    expect(zendesk).toEqual(rows.filter(({ site }) => site === 'zendesk'));
    const night = list({ team: 'Night' });
    expect(night.every(({ day, source }) => source === 'others' && day === '')).toBe(true);
  });
});

describe('agents beside one another', () => {
  it('are in the order of their pseudonyms, whatever their figures', () => {
    const month = monthOfEvents({ seed: 5, lastDay: '2026-11-28', days: 5, agents: 7, repliesADay: 6, asFiles: true });
    const known = crowdOf(month.imports, OWN_BROWSER, DAYS);
    const figures = agentsIn([...month.sheets].reverse(), known);
    expect(figures.map(({ agent }) => agent)).toEqual([
      'Avocet',
      'Bittern',
      'Curlew',
      'Dunlin',
      'Egret',
      'Fulmar',
      'Gannet',
    ]);
    expect(areEnough(figures, undefined)).toBe(true);
    expect(areEnough(figures.slice(0, 5), 'Avocet')).toBe(false);
  });

  it('are only those who have a pseudonym, each in a file of the own', () => {
    const files = [
      sampleImport('many', ['Kestrel', 'Merlin']),
      sampleImport('nameless', ['']),
      sampleImport('one', ['Tern']),
    ];
    const figures = agentsIn(sheetsOf(['many', 'nameless', 'one', '']), crowdOf(files, OWN_BROWSER, DAYS));
    expect(figures).toEqual([{ agent: 'Tern', count: 1, of: 4 }]);
  });
});
