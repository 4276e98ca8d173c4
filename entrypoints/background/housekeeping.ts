import { browser } from 'wxt/browser';
import { forgetSalt } from '../../utils/checklist/saltedRows';
import { pruneChecklists } from '../../utils/checklist/storedChecklists';
import { retentionDays } from '../../utils/settings/settings';
import { localDay } from '../../utils/stats/localDay';
import { pruneOpenFlags } from '../../utils/stats/openFlags';
import { pruneDays } from '../../utils/storage/pruneDays';
import { pruneHandled } from '../../utils/storage/takeOnce';
import { forgetWaiting } from '../../utils/store/outbox';
import { pruneTimers, sweepTimers } from '../../utils/timers/timerUpkeep';
import { remind } from './reminders';

/** The daily alarm. */
export const HOUSEKEEPING = 'housekeeping';
const DAY_IN_MINUTES = 1440;
const DAY = DAY_IN_MINUTES * 60_000;

/**
 * Deletes what is older than the team wants it kept, and counts timers that nobody answered as missed. What fails is
 * retried the next day.
 */
export async function keepHouse(now = Date.now()): Promise<void> {
  // Firefox forgets alarms when it closes.
  await browser.alarms.create(HOUSEKEEPING, { periodInMinutes: DAY_IN_MINUTES });
  // Whatever came due while the browser was closed is shown before it counts as missed.
  await remind();
  const before = now - (await retentionDays.getValue()) * DAY;
  const jobs = [
    () => sweepTimers(now),
    () => pruneTimers(before),
    () => pruneChecklists(before),
    () => pruneDays(localDay(new Date(before))),
    () => forgetWaiting(localDay(new Date(before))),
    () => forgetSalt(before),
    () => pruneOpenFlags(before),
    // A sender without an answer asks again within seconds.
    () => pruneHandled(now - DAY),
  ];
  for (const job of jobs) {
    try {
      await job();
    } catch (error) {
      console.error(error);
    }
  }
  await remind();
}
