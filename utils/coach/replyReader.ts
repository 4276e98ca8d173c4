import type { ReviewContext } from '../../rules/types';
import type { Draft } from '../editor/readDraft';
import type { ReplyField } from '../editor/replyField';
import { isLongChange, judgeAhead, type Reading, readReply } from './reading';
import { type Word, wordAtCaret } from './wordAtCaret';

const NOTHING_READ: Reading = {
  draft: { text: '', placesOf: () => undefined, offsetOf: () => undefined },
  review: { recovery: false, flags: [], steps: [] },
  flags: [],
  blanks: [],
};

interface ReaderOptions {
  field: ReplyField;
  signal: AbortSignal;
  /** What the draft is judged by; undefined where it is none of the coach's business. */
  context: () => ReviewContext | undefined;
  onRead: () => void;
}

/** Reads a reply field and has it judged; of several reads at once the last one counts. */
export class ReplyReader {
  reading = NOTHING_READ;
  private turn = 0;

  constructor(private readonly options: ReaderOptions) {}

  /**
   * Reads the field again; a long change is judged in slices first.
   * @param typing the agent is writing: the word at the caret is not judged before it is whole
   */
  refresh(typing = false): void {
    this.turn += 1;
    if (!this.options.context()) {
      this.use(NOTHING_READ.draft);
      return;
    }
    const draft = this.options.field.read();
    if (!isLongChange(draft.text, this.reading.draft.text)) {
      this.use(draft, typing ? wordAtCaret(draft.text, this.options.field.caretIn(draft)) : undefined);
      return;
    }
    const { turn } = this;
    const isStale = () => turn !== this.turn || this.options.signal.aborted;
    void judgeAhead(draft.text, isStale).then(() => {
      if (!isStale()) this.use(this.options.field.read());
    });
  }

  private use(draft: Draft, typing?: Word): void {
    this.reading = readReply(draft, this.options.context() ?? {}, this.reading, typing);
    this.options.onRead();
  }
}
