import { i18n } from '#i18n';

/** The background has taken a message in. */
export interface Taken {
  /** Why it could not be stored, as a sentence for the agent: then it is sent again. */
  trouble?: string;
}

/** Sends one message; rejects, or gives nothing, when the background did not take it in. */
type Send = () => Promise<Taken | undefined>;

interface Waiting {
  send: Send;
  tries: number;
  settle: (trouble: string | undefined) => void;
}

/** A background that is stopped in the middle answers the second time; one that refuses goes on refusing. */
const MOST_TRIES = 5;
const FIRST_WAIT_MS = 200;
/** So many messages are kept for a disk that is full. */
const MOST_KEPT = 200;
const NOT_TAKEN = i18n.t('coach.trouble.notCounted');

/**
 * What the background must not miss: kept, in order, until it has acknowledged each message. A message must carry an id
 * of its own, as one whose answer was lost is sent again.
 */
export class Outbox {
  private readonly waiting: Waiting[] = [];
  private isSending = false;

  /** @param isAlive whether there is a background and a page: none of an extension that was reloaded or removed */
  constructor(private readonly isAlive: () => boolean) {}

  /** Sends a message as soon as all before it are taken in. @returns what went wrong, as a sentence */
  send(send: Send): Promise<string | undefined> {
    return new Promise((settle) => {
      this.waiting.push({ send, tries: 0, settle });
      if (this.waiting.length > MOST_KEPT) this.waiting.shift()?.settle(NOT_TAKEN);
      void this.sendAll();
    });
  }

  private async sendAll(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    for (let next = this.waiting[0]; next && this.isAlive(); next = this.waiting[0]) {
      const taken = await next.send().catch(() => undefined);
      if (taken?.trouble !== undefined) {
        // The disk is full: the next message comes at a better time, and this one before it.
        next.settle(taken.trouble);
        break;
      }
      next.tries += 1;
      if (taken || next.tries >= MOST_TRIES) {
        this.remove(next);
        next.settle(taken ? undefined : NOT_TAKEN);
      } else if (!this.isAlive()) {
        break;
      } else {
        await new Promise((done) => setTimeout(done, FIRST_WAIT_MS * 2 ** (next.tries - 1)));
      }
    }
    this.isSending = false;
  }

  private remove(message: Waiting): void {
    const at = this.waiting.indexOf(message);
    if (at >= 0) this.waiting.splice(at, 1);
  }
}
