import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ReadAlong } from '../../../../utils/coach/reply/readAlong';
import type { ReaderAnswer } from '../../../../utils/reader/readerAnswer';
import { sampleReading } from '../../../support/sampleReading';

let draft: string | undefined;
let isTyping: boolean;
let done: AbortController;
/** The requests so far, each with a way to answer it. */
let asked: { draft: string; answer: (answer: ReaderAnswer | undefined) => Promise<void> }[];
const onReading = vi.fn();
const onState = vi.fn();

function open() {
  return new ReadAlong({
    composer: 'a',
    signal: done.signal,
    reply: () => (draft === undefined ? undefined : { draft, customerMessage: 'It broke.' }),
    isTyping: () => isTyping,
    onReading,
    onState,
  });
}

const reads = (): ReaderAnswer => ({ state: 'reads', reading: sampleReading('') });
const drafts = () => asked.map((request) => request.draft);

beforeEach(() => {
  vi.useFakeTimers();
  done = new AbortController();
  asked = [];
  draft = 'one';
  isTyping = false;
  onReading.mockClear();
  onState.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    ((message: { data: { draft: string } }) =>
      new Promise((resolve) => {
        const answer = async (given: ReaderAnswer | undefined) => {
          resolve(given);
          await vi.advanceTimersByTimeAsync(0);
        };
        asked.push({ draft: message.data.draft, answer });
      })) as never,
  );
});
afterEach(() => vi.useRealTimers());

/** Types a draft a key at a time, hesitating after each. */
function typeSlowly(along: ReadAlong, text: string, apart: number): void {
  for (let length = 1; length <= text.length; length += 1) {
    draft = text.slice(0, length);
    along.look();
    vi.advanceTimersByTime(apart);
  }
}

describe('reading along', () => {
  it('asks at once, and then no more often than it has to', () => {
    const along = open();
    typeSlowly(along, 'Hello', 100);
    expect(drafts()).toEqual(['H']);
    vi.advanceTimersByTime(10_000);
    expect(drafts()).toEqual(['H', 'Hello']);
  });

  it('asks about no unfinished words when it has waited', () => {
    const along = open();
    along.look();
    draft = 'one and';
    along.look();
    isTyping = true;
    vi.advanceTimersByTime(10_000);
    expect(drafts()).toEqual(['one']);
    isTyping = false;
    along.look();
    expect(drafts()).toEqual(['one', 'one and']);
  });

  it('asks no more than twice a second when somebody types slowly', () => {
    typeSlowly(open(), 'x'.repeat(60), 300);
    expect(drafts().length).toBeGreaterThan(20);
    expect(drafts().length).toBeLessThanOrEqual((60 * 300) / 600 + 1);
  });

  it('does not ask about what it already knows, nor when there is nothing to read', async () => {
    const along = open();
    along.look();
    vi.advanceTimersByTime(1_000);
    await asked[0]?.answer(reads());
    expect(onState).toHaveBeenCalledWith('reads');
    expect(onReading).toHaveBeenCalledWith('one', expect.anything());
    along.look();
    vi.advanceTimersByTime(1_000);
    draft = undefined;
    along.look();
    vi.advanceTimersByTime(1_000);
    expect(drafts()).toEqual(['one']);
  });

  it('ignores an older answer after a newer one', async () => {
    const along = open();
    along.look();
    vi.advanceTimersByTime(1_000);
    draft = 'two';
    along.look();
    vi.advanceTimersByTime(1_000);
    await asked[1]?.answer(reads());
    await asked[0]?.answer(reads());
    expect(onReading.mock.calls.map(([text]) => text)).toEqual(['two']);
  });

  it('asks once more if the background was stopped in the meantime', async () => {
    open().look();
    vi.advanceTimersByTime(1_000);
    await asked[0]?.answer(undefined);
    expect(drafts()).toEqual(['one', 'one']);
    await asked[1]?.answer(reads());
    expect(onState.mock.calls).toEqual([['reads']]);
  });

  it('reports that it failed, and asks again with the next key', async () => {
    const along = open();
    along.look();
    vi.advanceTimersByTime(1_000);
    await asked[0]?.answer({ state: 'failed', why: 'damaged' });
    expect(onState.mock.calls).toEqual([['failed']]);
    along.look();
    vi.advanceTimersByTime(1_000);
    expect(drafts()).toEqual(['one', 'one']);
  });

  it('stops asking in a package without a reader', async () => {
    const along = open();
    along.look();
    vi.advanceTimersByTime(1_000);
    await asked[0]?.answer({ state: 'absent' });
    draft = 'two';
    along.look();
    vi.advanceTimersByTime(1_000);
    expect(drafts()).toEqual(['one']);
    expect(onState.mock.calls).toEqual([['absent']]);
  });

  it('ends with its composer', async () => {
    const along = open();
    along.look();
    vi.advanceTimersByTime(100);
    draft = 'two';
    along.look();
    done.abort();
    vi.advanceTimersByTime(1_000);
    await asked[0]?.answer(reads());
    along.look();
    vi.advanceTimersByTime(1_000);
    expect(drafts()).toEqual(['one']);
    expect(onReading).not.toHaveBeenCalled();
  });
});
