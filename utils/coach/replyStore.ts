import { reduceReply } from './reduceReply';
import type { ReplyEvent } from './replyEvent';
import type { ReplyState } from './replyState';

/** Holds the state of one reply for all that has to do with it. */
export class ReplyStore {
  constructor(public state: ReplyState) {}

  happen(event: ReplyEvent): void {
    this.state = reduceReply(this.state, event);
  }
}
