import { cleanLabel } from '../helpdesks/ticketLabel';
import { database } from '../storage/database';
import { isOpen } from './timer';

/**
 * Labels an open timer with its ticket.
 * @param label as the agent wrote it; an empty one removes the label
 */
export async function labelTimer(id: string, label: string): Promise<void> {
  await database.transaction('rw', database.timers, async () => {
    const timer = await database.timers.get(id);
    if (timer && isOpen(timer)) await database.timers.put({ ...timer, label: cleanLabel(label) });
  });
}

/**
 * Removes from every timer what identifies its ticket. Rejects when the storage fails, and then nothing has changed.
 */
export async function forgetTickets(): Promise<void> {
  await database.timers.toCollection().modify((timer) => {
    delete timer.label;
    delete timer.address;
  });
}
