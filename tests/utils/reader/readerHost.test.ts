import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../rules/reader/reading';
import { ReaderFailure } from '../../../utils/reader/model';
import { ReaderHost, type ReaderWorker } from '../../../utils/reader/readerHost';
import { type FromWorker, serveReader, type ToWorker } from '../../../utils/reader/serveReader';
import { sampleModel } from './sampleModel';

/** A worker controlled by hand: records what it receives, and answers when the test does. */
class HandWorker implements ReaderWorker {
  onmessage: ReaderWorker['onmessage'] = null;
  onerror: ReaderWorker['onerror'] = null;
  readonly told: ToWorker[] = [];
  isTerminated = false;

  postMessage(message: ToWorker): void {
    this.told.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(message: FromWorker): void {
    this.onmessage?.call(this as unknown as Worker, { data: message } as MessageEvent);
  }
  die(): void {
    this.onerror?.call(this as unknown as Worker, { preventDefault: () => undefined } as ErrorEvent);
  }
  answer(id: number, version = 'sample'): void {
    this.say({ id, answer: { state: 'reads', reading: { version } as Reading } });
  }
}

let workers: HandWorker[];
let idle: number;
let host: ReaderHost;
const last = () => workers.at(-1) as HandWorker;
const ask = (draft: string, composer = 'a') => host.read({ composer, draft });

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  idle = 0;
  host = new ReaderHost(
    () => {
      const worker = new HandWorker();
      workers.push(worker);
      return worker;
    },
    () => {
      idle += 1;
    },
  );
});
afterEach(() => vi.useRealTimers());

describe('the host of the reader', () => {
  it('hands over one reply at a time', async () => {
    const first = ask('one', 'a');
    const second = ask('two', 'b');
    expect(last().told).toEqual([{ id: 1, request: { composer: 'a', draft: 'one' } }]);
    last().answer(1);
    expect(await first).toMatchObject({ state: 'reads' });
    expect(last().told).toHaveLength(2);
    last().answer(2);
    expect(await second).toMatchObject({ state: 'reads' });
    expect(workers).toHaveLength(1);
  });

  it('reads the newest reply of a composer, and abandons an older one', async () => {
    const first = ask('one');
    const second = ask('two');
    const third = ask('three');
    expect(await second).toEqual({ state: 'overtaken' });
    expect(last().told).toContainEqual({ forget: 1 });
    last().say({ id: 1, answer: { state: 'overtaken' } });
    expect(await first).toEqual({ state: 'overtaken' });
    expect(last().told.at(-1)).toMatchObject({ request: { draft: 'three' } });
    last().answer(2);
    expect(await third).toMatchObject({ state: 'reads' });
  });

  it('reads no more composers than an agent ever has open', async () => {
    void ask('one');
    const waiting = Array.from({ length: 21 }, (_, number) => ask('more', `composer ${number}`));
    expect(await waiting[0]).toEqual({ state: 'overtaken' });
    expect(last().told).toHaveLength(1);
    last().answer(1);
    await vi.waitFor(() => expect(last().told).toHaveLength(2));
    expect(last().told[1]).toMatchObject({ request: { composer: 'composer 1' } });
  });

  it('gives up a worker that dies, waits, and starts another', async () => {
    const first = ask('one');
    last().die();
    expect(await first).toEqual({ state: 'failed', why: 'crashed' });
    expect(last().isTerminated).toBe(true);
    expect(await ask('two')).toEqual({ state: 'failed', why: 'crashed' });
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(30_000);
    const third = ask('three');
    expect(workers).toHaveLength(2);
    last().answer(2);
    expect(await third).toMatchObject({ state: 'reads' });
  });

  it('gives up a worker that gives no sign of life, and no other', async () => {
    const slow = ask('one');
    vi.advanceTimersByTime(29_000);
    last().say({ id: 1 });
    vi.advanceTimersByTime(29_000);
    expect(last().isTerminated).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(await slow).toEqual({ state: 'failed', why: 'too-slow' });
    expect(last().isTerminated).toBe(true);
  });

  it('says why the reader could not start', async () => {
    const answer = ask('one');
    last().say({ id: 1, answer: { state: 'failed', why: 'damaged' } });
    expect(await answer).toEqual({ state: 'failed', why: 'damaged' });
  });

  it('says so where no worker can be created', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const none = new ReaderHost(
      () => {
        throw new Error('no workers here');
      },
      () => undefined,
    );
    expect(await none.read({ composer: 'a', draft: '' })).toEqual({ state: 'failed', why: 'crashed' });
  });

  it('releases a reader that nobody has used for minutes, and starts it again', async () => {
    const first = ask('one');
    vi.advanceTimersByTime(20_000);
    last().answer(1);
    await first;
    vi.advanceTimersByTime(5 * 60_000 - 1);
    expect(last().isTerminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(last().isTerminated).toBe(true);
    expect(idle).toBe(1);
    const second = ask('two');
    expect(workers).toHaveLength(2);
    last().answer(2);
    expect(await second).toMatchObject({ state: 'reads' });
  });
});

describe('the worker', () => {
  /** What a worker that receives this sends, in order. */
  function serve(open = async () => sampleModel().model) {
    let listen: (event: { data: ToWorker }) => void = () => undefined;
    const said: FromWorker[] = [];
    serveReader(
      { addEventListener: (_, listener) => (listen = listener), postMessage: (message) => said.push(message) },
      open,
    );
    return { tell: (data: ToWorker) => listen({ data }), said };
  }
  const request = {
    composer: 'a',
    draft: Array.from({ length: 20 }, (_, day) => `We are sorry on day ${day}.`).join(' '),
  };

  beforeEach(() => vi.useRealTimers());

  it('answers, and gives a sign of life before each window', async () => {
    const { tell, said } = serve();
    tell({ id: 7, request });
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ id: 7, answer: { state: 'reads' } }));
    expect(said.length).toBeGreaterThan(3);
  });

  it('stops reading what it is asked to forget', async () => {
    const { tell, said } = serve();
    tell({ id: 7, request });
    tell({ forget: 7 });
    await vi.waitFor(() => expect(said.at(-1)).toEqual({ id: 7, answer: { state: 'overtaken' } }));
  });

  it.each([
    [new ReaderFailure('damaged'), 'damaged'],
    [new RangeError('out of memory'), 'crashed'],
  ])('says why it cannot read: %s', async (error, why) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { tell, said } = serve(() => Promise.reject(error));
    tell({ id: 7, request });
    await vi.waitFor(() => expect(said).toEqual([{ id: 7, answer: { state: 'failed', why } }]));
  });
});
