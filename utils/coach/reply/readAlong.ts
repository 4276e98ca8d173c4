import type { Reading } from '../../../rules/reader/reading';
import { sendMessage } from '../../messages/messages';
import type { ReaderAnswer, ReaderRequest, ReaderState } from '../../reader/readerAnswer';

/** Slow typists hesitate at every key: the reader is asked no more often than this. */
const APART_MS = 600;
/** The reader reads far less of the customer's message than this. */
const LONGEST_MESSAGE = 4_000;

/** What the reader is to read. */
interface Reply {
  draft: string;
  customerMessage: string | undefined;
}

interface ReadAlongOptions {
  /** Identifies the composer among those of the frame. */
  composer: string;
  signal: AbortSignal;
  /** The current reply; undefined if nothing is to be read. */
  reply: () => Reply | undefined;
  /** Whether the agent is still writing: `look` is called again when they hesitate. */
  isTyping: () => boolean;
  /** The reader has read a draft; the agent may have kept writing since. */
  onReading: (draft: string, reading: Reading) => void;
  onState: (state: ReaderState) => void;
}

/** Has the reader read along with a reply: sends it the text at each pause, and passes on its answer. */
export class ReadAlong {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private askedAt = Number.NEGATIVE_INFINITY;
  private asked: Reply | undefined;
  private turn = 0;
  private answered = 0;
  /** This package has no reader, so nothing more is asked. */
  private isAbsent = false;

  constructor(private readonly options: ReadAlongOptions) {
    options.signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** The agent hesitates, or what surrounds the draft may have changed. */
  look(): void {
    if (this.isAbsent || this.options.signal.aborted) return;
    const left = this.askedAt + APART_MS - performance.now();
    if (left > 0) this.timer ??= setTimeout(this.lookInTime, left);
    else void this.ask();
  }

  private readonly lookInTime = (): void => {
    this.timer = undefined;
    if (!this.options.isTyping()) this.look();
  };

  private async ask(): Promise<void> {
    const { options, asked } = this;
    const reply = options.reply();
    if (!reply || (asked?.draft === reply.draft && asked.customerMessage === reply.customerMessage)) return;
    this.asked = reply;
    this.askedAt = performance.now();
    this.turn += 1;
    const { turn } = this;
    const answer = await answerTo({
      composer: options.composer,
      draft: reply.draft,
      customerMessage: reply.customerMessage?.slice(0, LONGEST_MESSAGE),
    });
    if (options.signal.aborted || turn < this.answered || answer?.state === 'overtaken') return;
    this.answered = turn;
    this.isAbsent = answer?.state === 'absent';
    options.onState(answer?.state ?? 'failed');
    if (answer?.state === 'reads') options.onReading(reply.draft, answer.reading);
    // Lets the next key ask again: it may work by then.
    else this.asked = undefined;
  }
}

/** The background may have been stopped while answering; a second request starts it again. */
async function answerTo(request: ReaderRequest): Promise<ReaderAnswer | undefined> {
  const ask = () => sendMessage('readReply', request).catch(() => undefined);
  return (await ask()) ?? (await ask());
}
