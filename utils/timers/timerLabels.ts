import { database } from '../database';
import { cleanLabel } from '../helpdesks/ticketLabel';
import { isOpen } from './timer';

/**
 * Has an open timer say which ticket it is for.
 * @param label as the agent wrote it; one that is empty takes away what the timer said
 */
export async function labelTimer(id: string, label: string): Promise<void> {
  await database.transaction('rw', database.timers, async () => {
    const timer = await database.timers.get(id);
    if (timer && isOpen(timer)) await database.timers.put({ ...timer, label: cleanLabel(label) });
  });
}

/** Takes from every timer what it says of its ticket. Rejects when the storage fails, and then nothing has changed. */
export async function forgetTickets(): Promise<void> {
  await database.timers.toCollection().modify((timer) => {
    delete timer.label;
    delete timer.address;
  });
}
