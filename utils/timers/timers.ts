import { storageTrouble } from '../stats/storageTrouble';
import { database } from '../storage/database';
import { readable } from '../storage/readable';
import { endTimer } from './endTimer';
import { isOpen, type Timer } from './timer';

const MINUTE = 60_000;
/**
 * An internal deadline overrun by less than this still counts as met; a promise to a customer has to be met in time.
 */
const GRACE = 15 * MINUTE;

/** A timer to set. */
export type NewTimer = Omit<Timer, 'id' | 'created' | 'status'>;

// All of these reject when the storage fails (`timerTrouble` explains why), and then nothing has changed.

/**
 * Sets timers in place of the open ones of the same conversation and kind. Those were replaced, not dropped, and are
 * not counted, unless their time had passed: then they were missed.
 * @param timers of one conversation and one kind; an empty list changes nothing
 * @param isKept whether an open one stays beside the new ones; one that is due at the same time as a new one takes its
 * place
 * @throws a RangeError for an invalid time
 */
export async function setTimers(
  timers: readonly NewTimer[],
  now = Date.now(),
  isKept: (timer: Timer) => boolean = () => false,
): Promise<Timer[]> {
  const [first] = timers;
  if (!first) return [];
  const bad = timers.find(({ due, remind }) => !Number.isFinite(due + remind));
  if (bad) throw new RangeError(`no times: ${bad.due}, ${bad.remind}`);
  return database.transaction('rw', database.timers, database.promises, async () => {
    const others = await database.timers.where('conversation').equals(first.conversation).toArray();
    const open = others.filter((row) => row.kind === first.kind && isOpen(row));
    const kept = open.filter(isKept);
    for (const other of open.filter((row) => !kept.includes(row))) {
      if (isMet(other, now)) await database.timers.delete(other.id);
      else await endTimer(other, 'missed', now);
    }
    const added = timers
      .filter(({ due }) => !kept.some((other) => other.due === due))
      .map((timer): Timer => ({ ...timer, id: crypto.randomUUID(), created: now, status: 'waiting' }));
    for (const timer of added) await database.timers.add(timer);
    return added;
  });
}

/**
 * Finishes a timer as met or missed, and counts it once. A repeating one is set again as a new timer.
 * @returns the new timer of a repeating one; undefined for all others, and if it was already answered
 */
export async function finishTimer(id: string, now = Date.now()): Promise<Timer | undefined> {
  return database.transaction('rw', database.timers, database.promises, async () => {
    const timer = await database.timers.get(id);
    if (!timer || !isOpen(timer)) return undefined;
    await endTimer(timer, isMet(timer, now) ? 'met' : 'missed', now);
    if (timer.everyMinutes === undefined) return undefined;
    const due = now + timer.everyMinutes * MINUTE;
    const remind = Math.max(now, due - Math.max(0, timer.due - timer.remind));
    const next: Timer = { ...timer, id: crypto.randomUUID(), due, remind, created: now, status: 'waiting' };
    await database.timers.add(next);
    return next;
  });
}

/**
 * Reminds again later. A promised time stays as the customer knows it; other timers are also due later.
 * @param minutes from now, or from the time of the reminder, if that is still to come
 * @throws a RangeError for minutes that are not above 0
 */
export async function postponeTimer(id: string, minutes: number, now = Date.now()): Promise<void> {
  if (!(minutes > 0 && Number.isFinite(minutes))) throw new RangeError(`minutes must be above 0, not ${minutes}`);
  await database.transaction('rw', database.timers, async () => {
    const timer = await database.timers.get(id);
    if (!timer || !isOpen(timer)) return;
    const remind = Math.max(now, timer.remind) + minutes * MINUTE;
    const due = timer.kind === 'commitment' ? timer.due : Math.max(now, timer.due) + minutes * MINUTE;
    await database.timers.put({ ...timer, remind, due, status: 'waiting' });
  });
}

/** Drops a timer that is no longer needed, and counts it once. */
export async function dropTimer(id: string, now = Date.now()): Promise<void> {
  await database.transaction('rw', database.timers, database.promises, async () => {
    const timer = await database.timers.get(id);
    if (timer && isOpen(timer)) await endTimer(timer, 'dropped', now);
  });
}

/** Every readable timer that is waiting for the agent, earliest due first. */
export async function openTimers(): Promise<Timer[]> {
  return readable('timers', await database.timers.where('status').anyOf('waiting', 'reminded').sortBy('due'));
}

/** Whether the computer's clock was set back: some timer was set in what is now the future. */
export function clockWentBack(timers: readonly Timer[], now: number): boolean {
  return timers.some(({ created }) => created > now + MINUTE);
}

/** Explains in a sentence for the agent why timers could not be read or written. */
export function timerTrouble(error: unknown): string {
  return storageTrouble(error, 'reminders');
}

function isMet({ kind, due }: Timer, now: number): boolean {
  return now <= due + (kind === 'commitment' ? 0 : GRACE);
}
