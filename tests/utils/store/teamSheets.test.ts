import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_STORE } from '../../../utils/policy/teamStore';
import { tidyRows } from '../../../utils/stats/exports/tidyRows';
import { FEWEST_AGENTS } from '../../../utils/stats/figures/crowd';
import type { Sheet } from '../../../utils/stats/sheet';
import { sheetChanges } from '../../../utils/store/sheetChanges';
import { insertRows } from '../../../utils/store/storeClient';
import { storeRow } from '../../../utils/store/storeRow';
import { TEAM } from '../../../utils/store/team';
import { teamQuery } from '../../../utils/store/teamQuery';
import { sheetsOf, teamSheetsBetween } from '../../../utils/store/teamSheets';
import { AGENT, type ClickHouse, LEAD, noClickHouse, startClickHouse, withClickHouse } from '../../support/clickHouse';
import { monthOfEvents } from '../../support/monthOfEvents';

const STORE = { ...NO_STORE, on: true, ...AGENT };

/** The month of each of twelve agents. */
const months = Array.from({ length: 12 }, (_, agent) => {
  const options = { seed: agent, lastDay: '2026-11-20', days: 25, agents: 1, repliesADay: 9 };
  return { agent: `Agent ${agent}`, sheets: monthOfEvents(options).sheets };
});

const groupOf = ({ day, site, situation, rules, model }: Sheet) => [day, site, situation, rules, model].join('|');

/** What counts of several agents add up to, by name, whatever the order. */
function summed(sheets: readonly Sheet[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { source: _, count, ...row } of tidyRows(sheets, new Map())) {
    const name = JSON.stringify(row);
    sums.set(name, count + (sums.get(name) ?? 0));
  }
  return new Map([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe.skipIf(noClickHouse)(withClickHouse('the figures of a team in a real store'), () => {
  let server: ClickHouse;
  beforeAll(async () => {
    server = await startClickHouse();
    for (const { agent, sheets } of months) {
      const batch = crypto.randomUUID();
      const rows = sheets
        .flatMap((sheet) => sheetChanges(undefined, sheet, agent))
        .map((change, row) => storeRow(change, batch, row));
      await insertRows(server.origin, STORE, rows);
      // As after a lost answer.
      await insertRows(server.origin, STORE, rows.slice(0, 100));
    }
  }, 60_000);
  afterAll(async () => server?.remove());

  it.each([
    { from: '', to: '' },
    { from: '2026-11-09', to: '2026-11-13' },
  ])('are those that the agents’ own sheets add up to, of groups of five and more: %j', async (range) => {
    const all = months.flatMap(({ agent, sheets }) => sheets.map((sheet) => ({ agent, sheet })));
    const within = all.filter(({ sheet: { day } }) => day >= range.from && (range.to === '' || day <= range.to));
    const agents = new Map<string, number>();
    for (const { sheet } of within) agents.set(groupOf(sheet), (agents.get(groupOf(sheet)) ?? 0) + 1);
    const large = within.filter(({ sheet }) => (agents.get(groupOf(sheet)) ?? 0) >= FEWEST_AGENTS);
    expect(large.length).toBeGreaterThan(20);
    expect(large.length).toBeLessThan(within.length);
    const shown = await teamSheetsBetween(range, STORE, LEAD, server.origin);
    expect(summed(shown)).toEqual(summed(large.map(({ sheet }) => sheet)));
    expect(new Set(shown.map(({ source }) => source))).toEqual(new Set([TEAM]));
    expect(shown.map(({ day }) => day)).toEqual(shown.map(({ day }) => day).sort());
  });

  it('no two views, one taken from the other, leave a group that is too small', async () => {
    const days = [...new Set(months.flatMap(({ sheets }) => sheets.map(({ day }) => day)))].sort();
    const whole = summed(await teamSheetsBetween({ from: '', to: '' }, STORE, LEAD, server.origin));
    const parts: Sheet[] = [];
    for (const day of days)
      parts.push(...(await teamSheetsBetween({ from: day, to: day }, STORE, LEAD, server.origin)));
    expect(summed(parts)).toEqual(whole);
  });
});

describe('an answer of the store', () => {
  const ROW = {
    ...{ day: '2026-11-21', helpdesk: 'zendesk', situation: 'recovery', rules_version: '1', reader_version: '' },
    ...{ subject: 'flag', rule: 'praise/rare', phrase: 'this never happens', step: '', measure: 'shown', total: 3 },
  };

  it.each([
    [{ day: 'today' }],
    [{ day: '<img src=x>' }],
    [{ total: -4 }],
    [{ total: '3' }],
    [{ total: 2 ** 60 }],
    [{ measure: 'praised' }],
    [{ measure: '__proto__' }],
    [{ subject: 'reply', measure: 'toString' }],
    [{ subject: 'agent' }],
    [{ rule: undefined }],
    [{ phrase: 'x'.repeat(401) }],
  ])('is passed over where somebody forged row %#', (forged) => {
    const [sheet] = sheetsOf([ROW, { ...ROW, ...forged }, null, 'row']);
    expect(sheet?.flags).toEqual([{ ruleId: 'praise/rare', phrase: 'this never happens', shown: 3 }]);
    expect(sheet?.replies.sent).toBe(0);
  });

  it('is masked once more, whoever wrote it', () => {
    const [sheet] = sheetsOf([{ ...ROW, phrase: 'call Anna Smith on 0171 23 45' }]);
    expect(sheet?.flags[0]?.phrase).not.toMatch(/anna|smith|0171/i);
  });
});

describe('the question', () => {
  it.each([
    [{ from: "2026-11-01' OR 1 --", to: '' }, STORE, 'is no day'],
    [{ from: '', to: '2026-11' }, STORE, 'is no day'],
    [{ from: '', to: '' }, { database: 'a; DROP TABLE b', table: 'c' }, 'is no table'],
  ])('takes nothing but days and names, case %#', (range, store, sentence) => {
    expect(() => teamQuery(range, store)).toThrow(sentence);
  });
});
