import type { Page } from '@playwright/test';
import { loadModule } from '../../utils/commands/loadModule.mjs';
import { storeRows } from '../e2e/support/storeRows';
import type { monthOfEvents as make, TeamMonth } from '../support/monthOfEvents';

const { monthOfEvents } = (await loadModule('tests/support/monthOfEvents.ts')) as { monthOfEvents: typeof make };

const LAST_DAY = new Date().toLocaleDateString('sv-SE');
/** Two months, as the page shows one and compares it with the previous one. */
const TEAM = { seed: 14, lastDay: LAST_DAY, days: 60, agents: 250 };

/** What a team counts in two months, with exactly this many events. @param events a thousand or more */
function teamOf(events: number): TeamMonth {
  // Slightly more than needed, so that they reach into the last days.
  const repliesADay = (23.3 * events) / 1_000_000;
  return repliesADay > 2
    ? monthOfEvents({ ...TEAM, repliesADay, events })
    : monthOfEvents({ ...TEAM, agents: 1, repliesADay: 300 * repliesADay, events });
}

/** The events of one agent. @param seed a different one yields different counts */
export function agentOf(seed: number, events: number): TeamMonth {
  return monthOfEvents({ seed, lastDay: LAST_DAY, days: 60, agents: 1, repliesADay: events / 140, events });
}

/** Opens the statistics with this many events stored, and none before. */
export async function openWith(page: Page, id: string, events: number): Promise<TeamMonth> {
  const month = teamOf(events);
  const { events: _, ...tables } = month;
  await page.goto(`chrome-extension://${id}/dashboard.html`);
  await page.getByRole('heading', { name: 'No figures for these days yet' }).waitFor();
  await storeRows(page, tables);
  return month;
}

/** The time that this share of them stays under: a busy machine makes some longer. @param share from 0 to 1 */
export function under(share: number, times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(share * times.length)] ?? Number.NaN;
}

/** `1.3 times` */
export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} times`;
}
