import { isEnglishText } from '../../../rules/engine/sentences/language';
import type { Draft, EditedDraft } from '../../editor/draft';
import type { FieldChange } from '../../editor/fieldChange';
import type { ReplyField } from '../../editor/replyField';
import type { Hole } from '../reply/hole';
import { openFlags } from '../reply/openFlags';
import { ReadAlong } from '../reply/readAlong';
import { ReplyReader } from '../reply/replyReader';
import type { ReplyState } from '../reply/replyState';
import type { ReplyStore } from '../reply/replyStore';
import type { TrackedFlag } from '../reply/trackFlags';
import { contextOf, mayRead, replyToRead } from '../reply/viewOf';

interface FieldReadingOptions {
  field: ReplyField;
  signal: AbortSignal;
  /** Holds the state of the reply, which what is read goes into. */
  store: ReplyStore;
  /**
   * The draft was read and judged.
   * @param edited the edit since the previous draft, if only a part was read
   * @param isLate not during the call that asked for it
   */
  onRead: (draft: Draft, edited: EditedDraft | undefined, isLate: boolean) => void;
  /** The flags that are open are others than before. */
  onOtherFlags: () => void;
  /** The agent kept typing in a word that is not judged yet. */
  onTyped: (draft: Draft, hole: Hole, node: Text | undefined) => void;
  /** The agent did so in a reply with blanks: one may have been filled or created. */
  onBlanksTyped: () => void;
  /** The reader began to read along, or can no longer do so. */
  onReaderState: () => void;
}

/** Keeps the state of a reply up to date with what is in its field: judged by the rules, and read along by the reader. */
export class FieldReading {
  private readonly rules: ReplyReader;
  private readonly along: ReadAlong;
  /** The agent has written and not hesitated since. */
  private isTyping = false;

  constructor(private readonly options: FieldReadingOptions) {
    const { field, signal, store, onRead, onOtherFlags, onTyped, onBlanksTyped, onReaderState } = options;
    this.rules = new ReplyReader({
      field,
      signal,
      mayRead: () => mayRead(store.state),
      context: () => contextOf(store.state),
      onRead: (draft, review, edited, isLate) => {
        const before = this.openFlags;
        store.happen({ type: 'read', text: draft.text, review });
        onRead(draft, edited, isLate);
        if (isLate) this.along.look();
        if (!haveSameIds(before, this.openFlags)) onOtherFlags();
      },
      onTyped: (draft, hole, node) => {
        const hadBlanks = store.blanks.length > 0;
        store.happen({ type: 'typed', text: draft.text, hole });
        if (hadBlanks || store.blanks.length > 0) onBlanksTyped();
        else onTyped(draft, hole, node);
      },
    });
    this.along = new ReadAlong({
      composer: store.state.idPrefix,
      signal,
      reply: () => {
        this.seeLanguage();
        return replyToRead(this.state);
      },
      isTyping: () => this.isTyping,
      onReading: (text, reading) => {
        store.happen({ type: 'heard', text, reading });
        this.rules.rejudge();
      },
      onState: (state) => {
        if (state === store.state.reader) return;
        store.happen({ type: 'readerSeen', state });
        if (state !== 'reads') this.rules.rejudge();
        onReaderState();
      },
    });
  }

  /** The draft as it is now. */
  get draft(): Draft {
    return this.rules.draft;
  }

  /** The state of what is written now. */
  get state(): ReplyState {
    this.rules.catchUp();
    return this.options.store.state;
  }

  /** The flags that the agent has not dismissed, one at each place, in the draft's order. */
  get openFlags(): readonly TrackedFlag[] {
    return openFlags(this.state);
  }

  /** The agent is writing. */
  follow(change: FieldChange): void {
    this.isTyping = true;
    this.rules.follow(change);
  }

  /** Whether a word that the agent has just completed can wait for more. */
  mayWordWait(): boolean {
    return this.rules.mayWordWait();
  }

  /** The agent typed letters or spaces that nothing depends on yet. */
  leaveWaiting(change: FieldChange): void {
    this.isTyping = true;
    this.rules.leaveWaiting(change);
  }

  /** The agent hesitates: judges what waits, and has the reader read along. */
  hesitate(): void {
    this.isTyping = false;
    this.rules.settle();
    this.along.look();
  }

  /** The agent has stopped writing for now. */
  pause(): void {
    this.isTyping = false;
  }

  /** Reads and judges what is written now. */
  refresh(): void {
    this.rules.refresh();
  }

  /** Reads everything again, as what surrounds the draft may have changed. */
  readAnew(): void {
    this.rules.refreshSoon();
    // Else it would be asked about an earlier draft first, and about this one much later.
    if (!this.rules.isUnderWay) this.along.look();
  }

  /** Finds out whether the draft is English. Only at pauses, so that no key has to wait for it. */
  seeLanguage(): void {
    const isEnglish = isEnglishText(this.state.text);
    if (isEnglish === this.state.isEnglish) return;
    this.options.store.happen({ type: 'languageSeen', isEnglish });
    this.rules.refresh();
  }
}

export function haveSameIds(some: readonly TrackedFlag[], others: readonly TrackedFlag[]): boolean {
  return some.length === others.length && some.every(({ id }, at) => id === others[at]?.id);
}
