import { NO_STORE, type TeamStore } from '../../../utils/policy/teamStore';
import { storeSeen, teamStore } from '../../../utils/settings/settings';
import { countSent, REPLY_TABLES } from '../../../utils/stats/countSent';
import { recordEvents } from '../../../utils/stats/recordEvents';
import type { Outcome, StatKey } from '../../../utils/stats/statRow';
import { database } from '../../../utils/storage/database';
import { takeOnce } from '../../../utils/storage/takeOnce';
import { destinationName, settleDestination } from '../../../utils/store/destination';

export { seeded } from '../../support/seeded';

const ORIGIN = 'http://127.0.0.1';

/** Switches a team's store on, as if the agent had seen what is sent. */
export async function switchStoreOn(settings: Partial<TeamStore>): Promise<void> {
  const store = { ...NO_STORE, on: true, user: 'amends_agent', ...settings };
  await teamStore.setValue(store);
  await storeSeen.setValue(destinationName(ORIGIN, store));
  await settleDestination(ORIGIN);
}

const PHRASES = [
  ['non-apology/if-you-feel', 'sorry if you feel'],
  ['praise/rare', 'this never happens'],
  ['blame/you-should', "you should've \\ … “\t"],
] as const;

/** Counts a reply as coaches do: flags shown, some answered, some answers taken back; then it is sent, or not. */
export async function countReply(number: number): Promise<void> {
  const [ruleId, phrase] = PHRASES[number % PHRASES.length] as (typeof PHRASES)[number];
  const flag: StatKey = {
    day: `2026-${number % 5 === 0 ? '10-31' : '11-21'}`,
    site: number % 2 === 0 ? 'zendesk' : 'gmail',
    situation: number % 4 === 0 ? 'recovery' : 'ordinary',
    isRead: number % 7 !== 0,
    ruleId,
    category: 'non-apology',
    phrase,
  };
  const outcome: Outcome = number % 3 === 0 ? 'fixed' : 'sent';
  const conversation = `conversation ${number}`;
  const record = (...events: [Outcome, 1 | -1][]) =>
    recordEvents({
      id: crypto.randomUUID(),
      conversation,
      events: events.map(([outcome, change]) => ({ ...flag, outcome, change })),
      watched: flag,
    });
  await record(['shown', 1], ['fixed', 1]);
  await record(['fixed', -1], [outcome, 1]);
  if (number % 6 === 5) return;
  await takeOnce(crypto.randomUUID(), [...REPLY_TABLES, database.checklists], () =>
    countSent(
      conversation,
      {
        ...flag,
        at: new Date(`${flag.day}T12:00`).getTime(),
        words: 40 + number,
        isFlagged: outcome === 'sent',
        wasFlagged: true,
        steps: [{ step: 'apology', isDone: number % 2 === 0 }],
      },
      Date.now(),
    ),
  );
}
