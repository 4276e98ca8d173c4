import type { ReaderAnswer, ReaderRequest } from './readerAnswer';
import type { FromWorker, ToWorker } from './serveReader';

/** A worker that sends nothing for this long is terminated: no machine needs that long for one window. */
const SILENT_MS = 30_000;
/** A reader that nobody has used for this long is released, together with its memory. */
const IDLE_MS = 5 * 60_000;
/** After a failure nothing is tried for this long, as it would most likely fail the same way. */
const REST_MS = 30_000;

/** More composers than an agent ever writes in at once; beyond that, the oldest is not read. */
const MOST_WAITING = 20;

/** The part of a worker that its host needs. */
export type ReaderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Job {
  request: ReaderRequest;
  answer: (answer: ReaderAnswer) => void;
}

/**
 * Keeps one reader for all tabs, in a worker: gives it one reply at a time, and only the newest of each composer;
 * terminates it when it hangs or dies, and releases it when nobody needs it.
 */
export class ReaderHost {
  private worker: ReaderWorker | undefined;
  private running: (Job & { id: number }) | undefined;
  /** By composer, in the order in which they arrived. */
  private readonly waiting = new Map<string, Job>();
  private lastId = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failure: { answer: ReaderAnswer; until: number } | undefined;

  /**
   * @param makeWorker starts a reader's worker
   * @param onIdle called when nobody has used the reader for a while
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
      if (this.running?.request.composer === request.composer) this.send({ forget: this.running.id });
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
      this.wait(IDLE_MS, () => this.release());
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
    this.send({ id: this.lastId, request: first.request });
  }

  private send(message: ToWorker): void {
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

  /** The worker has work, and should soon send a sign of life. */
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

  private release(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.onIdle();
  }

  private wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, milliseconds);
  }
}
