// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchField } from '../../../utils/coach/watchField';
import type { FieldChange } from '../../../utils/editor/fieldChange';
import type { ReplyField } from '../../../utils/editor/replyField';
import { press } from '../../support/byHand';

const FRAME_MS = 20;
const LETTERS_MS = 200;
const PAUSE_MS = 700;

let done: AbortController;

function open(mayWait = true) {
  const element = document.createElement('div');
  const node = document.createTextNode('so');
  element.append(node);
  document.body.append(element);
  let onChange: (change: FieldChange) => void = () => undefined;
  const field = { element, watch: (_: AbortSignal, listener: typeof onChange) => (onChange = listener) };
  const heard = vi.fn();
  const onPause = vi.fn();
  watchField(field as unknown as ReplyField, done.signal, {
    onChange: heard,
    mayWait: () => mayWait,
    onPause,
    onVisible: () => undefined,
  });
  const key = (pressed: string, change: FieldChange = node, more: KeyboardEventInit = {}) => {
    press(element, { key: pressed, ...more });
    onChange(change);
  };
  return { element, node, heard, onPause, key, change: () => onChange(node) };
}

beforeEach(() => {
  vi.useFakeTimers();
  done = new AbortController();
});
afterEach(() => {
  done.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a change', () => {
  it.each<[string, (reply: ReturnType<typeof open>) => void]>([
    ['by a blank', ({ key }) => key(' ')],
    ['by a letter that does more', ({ key }) => key('a', 'anything')],
    ['by a shortcut', ({ key, node }) => key('v', node, { ctrlKey: true })],
    ['by no key', ({ change }) => change()],
    [
      'by no key behind a letter',
      ({ key, change }) => {
        key('a');
        change();
      },
    ],
  ])('%s is told in the next frame', (_, act) => {
    const reply = open();
    act(reply);
    vi.advanceTimersByTime(FRAME_MS);
    expect(reply.heard).toHaveBeenCalledOnce();
  });

  it('by a letter is told in the next frame where something hangs on it', () => {
    const { key, heard } = open(false);
    key('a');
    vi.advanceTimersByTime(FRAME_MS);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('letters', () => {
  it('are told together with what ends their word, and only once', () => {
    const { key, heard, node } = open();
    for (const letter of 'wor') {
      key(letter);
      vi.advanceTimersByTime(FRAME_MS);
    }
    expect(heard).not.toHaveBeenCalled();
    key(' ');
    vi.advanceTimersByTime(FRAME_MS);
    expect(heard.mock.calls.map(([change]) => change)).toEqual([node]);
    vi.advanceTimersByTime(LETTERS_MS);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('wait no longer than a fifth of a second, and the pause begins with the last of them', () => {
    const { key, heard, onPause } = open();
    vi.advanceTimersByTime(PAUSE_MS);
    onPause.mockClear();
    key('a');
    const at = performance.now();
    vi.advanceTimersByTime(LETTERS_MS);
    expect(heard.mock.calls.map(([, since]) => since)).toEqual([at]);
    vi.advanceTimersByTime(PAUSE_MS - LETTERS_MS);
    expect(onPause).toHaveBeenCalledOnce();
  });

  it('are not told while an input method composes', () => {
    const { key, element, heard } = open();
    key('a');
    element.dispatchEvent(new Event('compositionstart'));
    vi.advanceTimersByTime(LETTERS_MS);
    expect(heard).not.toHaveBeenCalled();
    element.dispatchEvent(new Event('compositionend'));
    vi.advanceTimersByTime(FRAME_MS);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are not told once the field is closed', () => {
    const { key, heard } = open();
    key('a');
    done.abort();
    vi.advanceTimersByTime(LETTERS_MS);
    expect(heard).not.toHaveBeenCalled();
  });
});
