import type { WindowMemory, WindowReading } from './readReply';

/** So many windows are kept: some replies, in the drafts that they went through lately. */
const MOST = 200;

/** Remembers the windows that were read or asked for last. In memory only: it goes with the process. */
export class LastRead implements WindowMemory {
  private readonly known = new Map<string, WindowReading>();

  get(key: string): WindowReading | undefined {
    const reading = this.known.get(key);
    if (reading) this.set(key, reading);
    return reading;
  }

  set(key: string, reading: WindowReading): void {
    // What was asked for last goes to the end.
    this.known.delete(key);
    this.known.set(key, reading);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST) break;
      this.known.delete(oldest);
    }
  }
}
