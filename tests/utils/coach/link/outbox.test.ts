import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox, type Taken } from '../../../../utils/coach/link/outbox';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that gives these answers, one after another; an error represents a worker that was stopped. */
function background(...answers: (Taken | undefined | Error)[]) {
  return vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
}
const STOPPED = new Error('The message channel closed before a response was received.');
const FULL = { trouble: 'The disk is full.' };

describe('Outbox', () => {
  it('sends at once, and reports nothing when all is well', async () => {
    const send = background({});
    await expect(new Outbox(() => true).send(send)).resolves.toBeUndefined();
    expect(send).toHaveBeenCalledOnce();
  });

  it('resends what a stopped background did not acknowledge', async () => {
    const send = background(STOPPED, undefined, {});
    const sent = new Outbox(() => true).send(send);
    await vi.runAllTimersAsync();
    await expect(sent).resolves.toBeUndefined();
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('keeps the order, even while one is resent', async () => {
    const order: string[] = [];
    const outbox = new Outbox(() => true);
    const answers: (Taken | undefined)[] = [undefined, {}, {}];
    const named = (name: string) => async () => {
      order.push(name);
      return answers.shift();
    };
    const all = [outbox.send(named('first')), outbox.send(named('second'))];
    await vi.runAllTimersAsync();
    await Promise.all(all);
    expect(order).toEqual(['first', 'first', 'second']);
  });

  it('gives up on what is refused repeatedly, and reports it', async () => {
    const send = background();
    const sent = new Outbox(() => true).send(send);
    await vi.runAllTimersAsync();
    await expect(sent).resolves.toMatch(/could not be saved/);
    expect(send).toHaveBeenCalledTimes(5);
  });

  it('reports that the disk is full, and resends before the next message', async () => {
    const outbox = new Outbox(() => true);
    const first = background(FULL, {});
    await expect(outbox.send(first)).resolves.toBe(FULL.trouble);
    expect(first).toHaveBeenCalledOnce();
    const second = background({});
    await expect(outbox.send(second)).resolves.toBeUndefined();
    expect(first).toHaveBeenCalledTimes(2);
    expect(second).toHaveBeenCalledOnce();
  });

  it('sends nothing once its extension is gone', async () => {
    const send = background({});
    void new Outbox(() => false).send(send);
    await vi.runAllTimersAsync();
    expect(send).not.toHaveBeenCalled();
  });
});
