import { LastRead } from './lastRead';
import { type Model, ReaderFailure } from './model';
import type { ReaderAnswer, ReaderRequest } from './readerAnswer';
import { readReply } from './readReply';

/** What a host sends to its worker: read this, or forget a request sent before. */
export type ToWorker = { id: number; request: ReaderRequest } | { forget: number };

/** What a worker sends: an answer, or a sign that it is still at work. */
export type FromWorker = { id: number; answer: ReaderAnswer } | { id: number };

/** The part of a worker's scope that the reader needs. */
export interface WorkerScope {
  addEventListener(type: 'message', listen: (event: { data: ToWorker }) => void): void;
  postMessage(message: FromWorker): void;
}

/**
 * Reads what the host of this worker asks for, one reply after another. The model is opened with the first.
 * @param open opens the model
 */
export function serveReader(scope: WorkerScope, open: () => Promise<Model>): void {
  const memory = new LastRead();
  const forgotten = new Set<number>();
  let model: Promise<Model> | undefined;

  async function read(id: number, request: ReaderRequest): Promise<ReaderAnswer> {
    try {
      model ??= open().then(warmedUp);
      const reading = await readReply(await model, request, memory, async () => {
        scope.postMessage({ id });
        // Lets the message about a newer request arrive between two windows.
        await new Promise((done) => setTimeout(done));
        return !forgotten.has(id);
      });
      return reading ? { state: 'reads', reading } : { state: 'overtaken' };
    } catch (error) {
      console.error(error);
      return { state: 'failed', why: error instanceof ReaderFailure ? error.why : 'crashed' };
    } finally {
      forgotten.delete(id);
    }
  }

  scope.addEventListener('message', ({ data }) => {
    if ('forget' in data) forgotten.add(data.forget);
    else void read(data.id, data.request).then((answer) => scope.postMessage({ id: data.id, answer }));
  });
}

/** The first run of a model takes several times as long as the others, so it happens before the agent waits for one. */
async function warmedUp(model: Model): Promise<Model> {
  const ids = ['[CLS]', '[SEP]', '[S]', '[SEP]'].map((token) => model.words.idOf(token));
  await model.run(ids, [0, 0, 1, 1]);
  return model;
}
