import type { WindowMemory, WindowReading } from './readReply';

/** At most this many windows are kept: those of some replies, through their latest drafts. */
const MOST = 200;

/** Remembers the windows that were read or asked for last. In memory only: lost when the process ends. */
export class LastRead implements WindowMemory {
  private readonly known = new Map<string, WindowReading>();

  get(key: string): WindowReading | undefined {
    const reading = this.known.get(key);
    if (reading) this.set(key, reading);
    return reading;
  }

  set(key: string, reading: WindowReading): void {
    // The window asked for last moves to the end.
    this.known.delete(key);
    this.known.set(key, reading);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST) break;
      this.known.delete(oldest);
    }
  }
}
