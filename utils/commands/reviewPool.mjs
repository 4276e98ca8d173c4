import { Worker } from 'node:worker_threads';

/** @typedef {import('./reviewBatch.mjs').Answer} Answer */
/** @typedef {import('../pastReplies/parseReply').PastReply[]} Batch */

/** Reviews batches on several cores; each worker has one batch at a time. */
export class ReviewPool {
  /** @type {Worker[]} */
  #workers = [];
  /** @type {Worker[]} */
  #free = [];
  /** @type {((worker: Worker) => void)[]} */
  #waiting = [];

  /**
   * @param {number} size
   * @param {{ rulesOnly: boolean, format: string }} options
   */
  constructor(size, options) {
    for (let number = 0; number < size; number += 1) {
      const worker = new Worker(new URL('./reviewBatch.mjs', import.meta.url), { workerData: options });
      this.#workers.push(worker);
      // Its first message says that it is ready.
      worker.once('message', () => this.#release(worker));
    }
  }

  /**
   * @param {Batch} batch
   * @returns {Promise<Answer>} rejects when the worker has failed
   */
  async review(batch) {
    /** @type {Worker} */
    const worker = this.#free.pop() ?? (await new Promise((take) => this.#waiting.push(take)));
    try {
      return await new Promise((done, failed) => {
        worker.once('message', done);
        worker.once('error', failed);
        worker.postMessage(batch);
      });
    } finally {
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      this.#release(worker);
    }
  }

  async close() {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  /** @param {Worker} worker */
  #release(worker) {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#free.push(worker);
  }
}
