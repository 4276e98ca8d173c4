// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchField } from '../../../../utils/coach/field/watchField';
import type { FieldChange } from '../../../../utils/editor/fieldChange';
import type { ReplyField } from '../../../../utils/editor/replyField';

/** A field whose changes are reported by hand. */
function watch(canWait: (change: FieldChange) => boolean) {
  let change: (what: FieldChange) => void = () => undefined;
  const element = document.createElement('div');
  const events = { onChange: vi.fn(), onHesitation: vi.fn(), onPause: vi.fn(), onVisible: vi.fn() };
  const field = { element, watch: (_: AbortSignal, report: typeof change) => (change = report) };
  const end = new AbortController();
  watchField(field as unknown as ReplyField, end.signal, { canWait, ...events });
  const calls = () => [events.onChange, events.onHesitation, events.onPause].map(({ mock }) => mock.calls.length);
  vi.advanceTimersByTime(1_000);
  for (const event of Object.values(events)) event.mockClear();
  return { end, element, events, calls, change: (what: FieldChange = 'anything') => change(what) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a change', () => {
  it('is reported with the next frame, then a hesitation, then a pause, each once', () => {
    const { change, calls } = watch(() => false);
    change();
    change();
    expect(calls()).toEqual([0, 0, 0]);
    vi.advanceTimersByTime(20);
    expect(calls()).toEqual([1, 0, 0]);
    vi.advanceTimersByTime(380);
    expect(calls()).toEqual([1, 1, 0]);
    vi.advanceTimersByTime(10_000);
    expect(calls()).toEqual([1, 1, 1]);
  });

  it('that can wait is only a reason to expect a hesitation', () => {
    const { change, calls } = watch(() => true);
    for (const _ of 'hello') {
      change();
      vi.advanceTimersByTime(100);
    }
    expect(calls()).toEqual([0, 0, 0]);
    vi.advanceTimersByTime(380);
    expect(calls()).toEqual([0, 1, 0]);
    vi.advanceTimersByTime(450);
    expect(calls()).toEqual([0, 1, 1]);
  });

  it('is followed by a hesitation after 200 to 380 ms, however quick the keys before it were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 199 }), { minLength: 1, maxLength: 12 }), (gaps) => {
        const { change, calls, end } = watch(() => true);
        for (const gap of gaps) {
          change();
          vi.advanceTimersByTime(gap);
        }
        change();
        vi.advanceTimersByTime(199);
        expect(calls()).toEqual([0, 0, 0]);
        vi.advanceTimersByTime(381 - 199);
        expect(calls()).toEqual([0, 1, 0]);
        end.abort();
      }),
    );
  });

  it('starts a timer for every third key of a quick typist', () => {
    const { change } = watch(() => true);
    const started = vi.spyOn(globalThis, 'setTimeout');
    for (let key = 0; key < 30; key++) {
      change();
      vi.advanceTimersByTime(80);
    }
    expect(started).toHaveBeenCalledTimes(10);
  });

  it('does not wait while another one is about to be reported, which then includes it', () => {
    const node = document.createTextNode('');
    let canWait = false;
    const asked = vi.fn(() => canWait);
    const { change, calls, events } = watch(asked);
    change(node);
    canWait = true;
    change(node);
    expect(asked).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(20);
    expect(calls()[0]).toBe(1);
    expect(events.onChange).toHaveBeenCalledWith(node);
  });

  it('is neither reported nor asked about during composition', () => {
    const asked = vi.fn(() => true);
    const { change, calls, element } = watch(asked);
    element.dispatchEvent(new Event('compositionstart'));
    change();
    vi.advanceTimersByTime(1_000);
    expect(asked).not.toHaveBeenCalled();
    expect(calls()).toEqual([0, 0, 0]);
    element.dispatchEvent(new Event('compositionend'));
    vi.advanceTimersByTime(20);
    expect(calls()[0]).toBe(1);
  });

  it('is followed by nothing once the field is closed', () => {
    const { change, calls, end } = watch(() => true);
    change();
    end.abort();
    vi.advanceTimersByTime(10_000);
    expect(calls()).toEqual([0, 0, 0]);
  });
});
