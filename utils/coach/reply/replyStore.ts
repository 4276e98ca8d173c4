import type { Blank } from '../blanks/blanksIn';
import { joinHoles } from './hole';
import { reduceReply } from './reduceReply';
import type { ReplyEvent } from './replyEvent';
import type { ReplyState } from './replyState';

type Typed = Extract<ReplyEvent, { type: 'typed' }>;

/**
 * Holds the state of one reply. Typing within a word moves all findings after it; they are moved only when the state is
 * read, and then for all keys together, so that a key costs the same in any draft.
 */
export class ReplyStore {
  /** What was typed since the state was last read. */
  private typed: Typed | undefined;

  constructor(private known: ReplyState) {}

  get state(): ReplyState {
    if (this.typed) this.known = reduceReply(this.known, this.typed);
    this.typed = undefined;
    return this.known;
  }

  /** The unfilled blanks. Read on every key. */
  get blanks(): readonly Blank[] {
    return this.known.blanks;
  }

  /** Whether the reply is being sent. Read on every key. */
  get isSending(): boolean {
    return this.known.outgoing !== undefined;
  }

  happen(event: ReplyEvent): void {
    if (event.type !== 'typed') this.known = reduceReply(this.state, event);
    else {
      this.typed = joined(this.typed, event);
      // Typing may have created a blank or filled one.
      if (this.known.blanks.length > 0 || event.text.includes('[')) this.known = this.state;
    }
  }
}

/** Merges successive typing in the same words. */
function joined(before: Typed | undefined, { type, text, hole }: Typed): Typed {
  return { type, text, hole: joinHoles(before?.hole, hole) };
}
