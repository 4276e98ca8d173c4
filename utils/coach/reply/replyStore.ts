import type { Blank } from '../blanks/blanksIn';
import { joinHoles } from './hole';
import { reduceReply } from './reduceReply';
import type { ReplyEvent } from './replyEvent';
import type { ReplyState } from './replyState';

type Typed = Extract<ReplyEvent, { type: 'typed' }>;

/**
 * Holds the state of one reply for all that has to do with it. What is typed within a word moves all that was found
 * behind it; that is done when somebody asks for it, and then for all keys together, so that a key costs the same in any
 * draft.
 */
export class ReplyStore {
  /** What was typed since the state was asked for. */
  private typed: Typed | undefined;

  constructor(private known: ReplyState) {}

  get state(): ReplyState {
    if (this.typed) this.known = reduceReply(this.known, this.typed);
    this.typed = undefined;
    return this.known;
  }

  /** The blanks that still wait for the agent. Asked with every key. */
  get blanks(): readonly Blank[] {
    return this.known.blanks;
  }

  /** Whether the reply is on its way out. Asked with every key. */
  get isSending(): boolean {
    return this.known.outgoing !== undefined;
  }

  happen(event: ReplyEvent): void {
    if (event.type !== 'typed') this.known = reduceReply(this.state, event);
    else {
      this.typed = joined(this.typed, event);
      // It may have made a blank, or filled one.
      if (this.known.blanks.length > 0 || event.text.includes('[')) this.known = this.state;
    }
  }
}

/** What was typed before and behind it, in the same words, as one. */
function joined(before: Typed | undefined, { type, text, hole }: Typed): Typed {
  return { type, text, hole: joinHoles(before?.hole, hole) };
}
