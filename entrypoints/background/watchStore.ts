import { browser } from 'wxt/browser';
import { agentPseudonym, storeSeen, teamStore } from '../../utils/settings/settings';
import { settleDestination } from '../../utils/store/destination';
import { sendOutbox, triesSoFar } from '../../utils/store/sendOutbox';

/** The alarm that wakes the service worker to send. */
export const STORE = 'team-store';
const MINUTE = 60_000;
/** A worker that is stopped while it sends is woken again after this. */
const SAFETY_NET = 2 * MINUTE;

/** Sends counts to the team's store, if the team and the agent want it, from the start of the worker on. */
export function watchStore(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === STORE) void sendWhenDue().catch(console.error);
  });
  const look = () => void keepAlarm().catch(console.error);
  for (const item of [teamStore, storeSeen, agentPseudonym]) item.watch(look);
  // Firefox forgets alarms when it closes, and a worker may have been stopped before it could set one.
  look();
}

/** Sets the alarm for the next try, or clears it if counts are not sent. */
async function keepAlarm(): Promise<void> {
  if (!(await settleDestination())) {
    await browser.alarms.clear(STORE);
    return;
  }
  if (await browser.alarms.get(STORE)) return;
  const settings = await teamStore.getValue();
  const { next } = await triesSoFar();
  // At first anywhere within a period: thousands of browsers may learn of a store at the same moment.
  const when = next === 0 ? Date.now() + Math.random() * settings.everyMinutes * MINUTE : Math.max(next, Date.now());
  await browser.alarms.create(STORE, { when });
}

async function sendWhenDue(): Promise<void> {
  if (!(await settleDestination())) return;
  const { next } = await triesSoFar();
  if (next > Date.now()) {
    await browser.alarms.create(STORE, { when: next });
    return;
  }
  await browser.alarms.create(STORE, { when: Date.now() + SAFETY_NET });
  const tries = await sendOutbox();
  await browser.alarms.create(STORE, { when: tries.next });
}
