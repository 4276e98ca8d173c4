import { i18n } from '#i18n';

/** The background has acknowledged a message. */
export interface Taken {
  /** Why it could not be stored, as a sentence for the agent; it is then sent again. */
  trouble?: string;
}

/** Sends one message; rejects, or resolves with nothing, if the background did not acknowledge it. */
type Send = () => Promise<Taken | undefined>;

interface Waiting {
  send: Send;
  tries: number;
  settle: (trouble: string | undefined) => void;
}

/** A background that was stopped midway answers the second try; one that refuses will keep refusing. */
const MOST_TRIES = 5;
const FIRST_WAIT_MS = 200;
/** How many messages are kept while the disk is full. */
const MOST_KEPT = 200;
const NOT_TAKEN = i18n.t('coach.trouble.notCounted');

/**
 * Messages that the background must not miss: kept, in order, until it has acknowledged each one. Each must have an id
 * of its own, as one whose answer was lost is sent again.
 */
export class Outbox {
  private readonly waiting: Waiting[] = [];
  private isSending = false;

  /**
   * @param isAlive whether the background and the page are still there: false once the extension was reloaded or
   * removed
   */
  constructor(private readonly isAlive: () => boolean) {}

  /** Sends a message once all before it are acknowledged. @returns what went wrong, as a sentence */
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
        // The disk is full: this message is retried just before the next one.
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
