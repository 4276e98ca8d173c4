import { ticksOf, ticksOfSending } from '../../rules/checklist/ticks';
import type { ChecklistEvent } from '../checklist/checklistEvent';
import type { Conversation } from '../checklist/conversationKey';
import { storeEvents } from '../checklist/storedChecklists';
import { readTeamSettings } from '../checklist/teamSettings';
import type { SentReply } from '../coach/coachView';
import { database } from '../database';
import { takeOnce } from '../takeOnce';
import { readOwnPromise } from '../timers/readOwnPromise';
import { reminderOf } from '../timers/reminderOf';
import { setTimer } from '../timers/timers';
import type { Checklists } from './checklists';
import { noteSent } from './sentReplies';

/** A reply that went out, as its coach tells it. */
export interface SentMessage {
  /** Of this sending: told twice, it is taken once. */
  id: string;
  conversation: Conversation;
  reply: SentReply;
}

/**
 * Takes in a reply that went out: what it ticks, and a reminder of the time that it promises. Both are stored together
 * or not at all, and once for each sending.
 * @param key the conversation's
 * @param now in milliseconds since 1970
 * @throws when the storage fails; asked again, it starts from where it was
 */
export async function takeSent(
  { id, conversation, reply }: SentMessage,
  key: string,
  checklists: Checklists,
  now: number,
): Promise<void> {
  const { site, origin } = conversation;
  const { workingDays } = await readTeamSettings();
  const promise = readOwnPromise(reply.promise, reply.at, workingDays);
  const { state } = await checklists.read(key);
  const events: ChecklistEvent[] = [
    ...(state.openedAt === undefined ? [{ type: 'opened' as const, at: reply.at }] : []),
    { type: 'drafted', at: reply.at, steps: ticksOf(reply) },
    { type: 'sent', at: reply.at, steps: ticksOfSending(reply) },
  ];
  const { checklists: table, timers, timerCounts } = database;
  let isStored = false;
  const isNew = await takeOnce(id, [table, timers, timerCounts], async () => {
    isStored = reply.recovery || (await table.get(key)) !== undefined;
    if (isStored) await storeEvents(key, checklists.pending(key, events));
    if (promise.kind === 'time') {
      await setTimer({
        kind: 'commitment',
        conversation: key,
        site,
        origin,
        ...reminderOf('commitment', promise.due, now),
      });
    }
  });
  if (isStored) checklists.stored(key);
  else if (isNew) await checklists.add(key, events, false);
  const isOpen = promise.kind === 'ambiguous' || promise.kind === 'past';
  const { at, recovery } = reply;
  await noteSent(key, { at, recovery, ...(isOpen && { promise: reply.promise }) }).catch(console.error);
}
