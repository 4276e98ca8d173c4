import { ticksOf, ticksOfSending } from '../../rules/checklist/ticks';
import type { ChecklistEvent } from '../checklist/checklistEvent';
import { afterEvent } from '../checklist/checklistState';
import type { Conversation } from '../checklist/conversationKey';
import { storeEvents } from '../checklist/storedChecklists';
import { readTeamSettings } from '../checklist/teamSettings';
import type { SentReply } from '../coach/reply/coachView';
import { countSent, REPLY_TABLES } from '../stats/countSent';
import { countedSituation } from '../stats/statRow';
import { database } from '../storage/database';
import { takeOnce } from '../storage/takeOnce';
import { readOwnPromises } from '../timers/readOwnPromises';
import type { PromiseReading } from '../timers/readPromise';
import { reminderOf } from '../timers/reminderOf';
import { openTimers, setTimers } from '../timers/timers';
import type { Checklists } from './checklists';
import { countedReply } from './countedReply';
import { isOpenReading, isReminderOf } from './promisesOf';
import { noteSent, type SentNote } from './sentReplies';

/** A sent reply, as its coach reports it. */
export interface SentMessage {
  /** Identifies this sending: reported twice, it is taken in once. */
  id: string;
  conversation: Conversation;
  reply: SentReply;
}

/**
 * Takes in a sent reply: what it ticks, and a reminder of each time that it promises. All are stored together or not at
 * all, and once for each sending.
 * @param key of the conversation
 * @param now in milliseconds since 1970
 * @throws when the storage fails; nothing has changed then, and it can be called again
 */
export async function takeSent(
  { id, conversation, reply }: SentMessage,
  key: string,
  checklists: Checklists,
  now: number,
): Promise<void> {
  const { site, origin } = conversation;
  const { workingDays, labelReminders } = await readTeamSettings();
  const promises = readOwnPromises(reply.promises, reply.at, workingDays);
  const times = promises.flatMap((reading) => (reading.kind === 'time' ? [reading.due] : []));
  const ticket = labelReminders ? reply.whereabouts : undefined;
  const { state } = await checklists.read(key);
  const events: ChecklistEvent[] = [
    ...(state.openedAt === undefined ? [{ type: 'opened' as const, at: reply.at }] : []),
    { type: 'drafted', at: reply.at, steps: ticksOf(reply) },
    { type: 'sent', at: reply.at, steps: ticksOfSending(reply) },
  ];
  const after = events.reduce(afterEvent, state);
  const counted = countedReply(site, reply, after);
  const situation = countedSituation(after.situation, reply.recovery);
  const { checklists: table, timers, promises: ended } = database;
  let isStored = false;
  const isNew = await takeOnce(id, [table, timers, ended, ...REPLY_TABLES], async () => {
    await countSent(key, counted, now);
    isStored = reply.recovery || (await table.get(key)) !== undefined;
    if (isStored) await storeEvents(key, checklists.pending(key, events));
    const reminders = times.map((due) => ({
      kind: 'commitment' as const,
      conversation: key,
      site,
      situation,
      origin,
      ...ticket,
      ...reminderOf('commitment', due, now),
    }));
    // A time that the agent chose while writing belongs to a promise of this reply, too.
    await setTimers(reminders, now, (timer) => isReminderOf(promises, timer));
  });
  if (isStored) checklists.stored(key);
  else if (isNew) await checklists.add(key, events, false);
  await noteSent(key, { at: reply.at, recovery: reply.recovery, ...(await openIn(promises)) }).catch(console.error);

  async function openIn(readings: readonly PromiseReading[]): Promise<Omit<SentNote, 'at' | 'recovery'>> {
    const asked = readings.filter(isOpenReading);
    if (asked.length === 0) return {};
    const own = (await openTimers()).filter(({ conversation: of, kind }) => of === key && kind === 'commitment');
    const chosen = own.filter((timer) => isReminderOf(asked, timer));
    const settled = asked.filter((one) => chosen.some((timer) => isReminderOf([one], timer)));
    return {
      promises: reply.promises,
      settled: settled.map(({ words }) => words),
      due: [...times, ...chosen.map(({ due }) => due)],
    };
  }
}
