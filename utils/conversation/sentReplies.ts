import { storage } from 'wxt/utils/storage';

/** A reply that was sent, for as long as the agent may still be asked when to come back to the customer. */
export interface SentNote {
  /** In milliseconds since 1970. */
  at: number;
  /** Whether it was part of a service recovery. */
  recovery: boolean;
  /** The sentences with a promise whose time was unclear. In the browser's memory only, never on disk. */
  promises?: readonly string[];
  /** The words of those promises whose times the agent has settled. */
  settled?: readonly string[];
  /** When its promises are due, if there are reminders of them. */
  due?: readonly number[];
}

/** By conversation; forgotten when the browser closes. */
const sentReplies = storage.defineItem<Record<string, SentNote>>('session:sentReplies', { fallback: {} });

/** At most this many are remembered. */
const MOST = 100;

/** The last reply of a conversation sent since the browser was started. Never rejects. */
export async function sentReplyOf(key: string): Promise<SentNote | undefined> {
  return (await sentReplies.getValue().catch((): Record<string, SentNote> => ({})))[key];
}

/** Forgets all of them. Rejects without storage. */
export function forgetSent(): Promise<void> {
  return sentReplies.removeValue();
}

/** Remembers a reply that went out. Callers take turns. Rejects without storage. */
export async function noteSent(key: string, note: SentNote): Promise<void> {
  const others = Object.entries(await sentReplies.getValue()).filter(([other]) => other !== key);
  await sentReplies.setValue(Object.fromEntries([...others.slice(1 - MOST), [key, note]]));
}

/**
 * Notes that the agent settled the time of a promise. Callers take turns. Rejects without storage.
 * @param words of the promise; without them, nothing is left to settle
 * @param due when the agent is reminded of it
 */
export async function settlePromise(key: string, words: string | undefined, due: number): Promise<void> {
  const note = await sentReplyOf(key);
  if (note?.promises === undefined) return;
  const { at, settled = [], due: others = [] } = note;
  await noteSent(
    key,
    words === undefined
      ? { at, recovery: note.recovery }
      : { ...note, settled: [...settled, words], due: [...others, due] },
  );
}
