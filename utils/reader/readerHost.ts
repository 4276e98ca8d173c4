import type { ReaderAnswer, ReaderRequest } from './readerAnswer';
import type { FromWorker, ToWorker } from './serveReader';

/** A worker that gives no sign of life for so long is given up: no machine needs that for one window. */
const SILENT_MS = 30_000;
/** What nobody has asked for so long is let go, with its memory. */
const IDLE_MS = 5 * 60_000;
/** After a failure so long nothing is tried again: it would most likely fail the same way. */
const REST_MS = 30_000;

/** More composers than an agent ever writes in at once; of more, the oldest is not read. */
const MOST_WAITING = 20;

/** The part of a worker that its host needs. */
export type ReaderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Job {
  request: ReaderRequest;
  answer: (answer: ReaderAnswer) => void;
}

/**
 * Keeps one reader for all tabs, in a worker: hands it one reply at a time, of each composer the newest, gives it up
 * when it hangs or dies, and lets it go when nobody needs it.
 */
export class ReaderHost {
  private worker: ReaderWorker | undefined;
  private running: (Job & { id: number }) | undefined;
  /** By composer, in the order in which they came. */
  private readonly waiting = new Map<string, Job>();
  private lastId = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failure: { answer: ReaderAnswer; until: number } | undefined;

  /**
   * @param makeWorker starts a reader's worker
   * @param onIdle nobody has asked for a while
   */
  constructor(
    private readonly makeWorker: () => ReaderWorker,
    private readonly onIdle: () => void,
  ) {}

  /** Reads a reply; never rejects. */
  read(request: ReaderRequest): Promise<ReaderAnswer> {
    return new Promise((answer) => {
      this.waiting.get(request.composer)?.answer({ state: 'overtaken' });
      this.waiting.set(request.composer, { request, answer });
      if (this.waiting.size > MOST_WAITING) this.dropOldest();
      if (this.running?.request.composer === request.composer) this.tell({ forget: this.running.id });
      this.next();
    });
  }

  private dropOldest(): void {
    const [oldest] = this.waiting.values();
    if (!oldest) return;
    this.waiting.delete(oldest.request.composer);
    oldest.answer({ state: 'overtaken' });
  }

  private next(): void {
    if (this.running) return;
    const [first] = this.waiting.values();
    if (!first) {
      this.wait(IDLE_MS, () => this.letGo());
      return;
    }
    this.waiting.delete(first.request.composer);
    if (this.failure && Date.now() < this.failure.until) {
      first.answer(this.failure.answer);
      this.next();
      return;
    }
    this.lastId += 1;
    this.running = { ...first, id: this.lastId };
    this.listen();
    this.tell({ id: this.lastId, request: first.request });
  }

  private tell(message: ToWorker): void {
    try {
      this.worker ??= this.start();
      this.worker.postMessage(message);
    } catch (error) {
      console.error(error);
      this.fail({ state: 'failed', why: 'crashed' });
    }
  }

  private start(): ReaderWorker {
    const worker = this.makeWorker();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== this.running?.id) return;
      if (!('answer' in data)) this.listen();
      else if (data.answer.state === 'failed') this.fail(data.answer);
      else this.end(data.answer);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.fail({ state: 'failed', why: 'crashed' });
    };
    return worker;
  }

  /** The worker has work, and should soon give a sign of it. */
  private listen(): void {
    this.wait(SILENT_MS, () => this.fail({ state: 'failed', why: 'too-slow' }));
  }

  private end(answer: ReaderAnswer): void {
    const { running } = this;
    this.running = undefined;
    running?.answer(answer);
    this.next();
  }

  private fail(answer: ReaderAnswer): void {
    this.failure = { answer, until: Date.now() + REST_MS };
    this.worker?.terminate();
    this.worker = undefined;
    this.end(answer);
  }

  private letGo(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.onIdle();
  }

  private wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, milliseconds);
  }
}
