// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchUndoGrouping } from '../../../utils/editor/undoGrouping';

/** Browsers round their clocks: an edit exactly at the end could still join the step before it. */
const ROUNDING = 20;

function fieldIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

/** Fails unless it settles after exactly this time, in milliseconds. */
async function expectReadyAfter(ready: () => Promise<void>, time: number): Promise<void> {
  const settled = vi.fn();
  void ready().then(settled);
  await vi.advanceTimersByTimeAsync(time - 1);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledOnce();
}

describe('watchUndoGrouping', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  });
  afterEach(() => vi.useRealTimers());

  it.each([
    ['<div class="ProseMirror">', 'beforeinput', 500],
    ['<div class="ProseMirror">', 'input', 500],
    ['<div class="ql-editor">', 'input', 1000],
  ])('waits in %s, after %s, for a little more than %d ms', async (editor, type, within) => {
    const field = fieldIn(editor);
    const ready = watchUndoGrouping(field, new AbortController().signal);
    vi.advanceTimersByTime(within + ROUNDING);
    await ready();
    field.dispatchEvent(new Event(type, { bubbles: true }));
    await expectReadyAfter(ready, within + ROUNDING);
  });

  it('counts what may have been written just before it began to watch', async () => {
    const field = fieldIn('<div class="ql-editor">');
    const ready = watchUndoGrouping(field, new AbortController().signal);
    await expectReadyAfter(ready, 1000 + ROUNDING);
  });

  it('counts from when the editor has processed the change', async () => {
    const field = fieldIn('<div class="ql-editor">');
    const ready = watchUndoGrouping(field, new AbortController().signal);
    const editor = new MutationObserver(() => vi.advanceTimersByTime(30));
    editor.observe(field, { childList: true });
    field.append('a');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
    await expectReadyAfter(ready, 1000 + ROUNDING);
  });

  it('does not wait in any other editor', async () => {
    const field = fieldIn('<div contenteditable="true"></div>');
    const ready = watchUndoGrouping(field, new AbortController().signal);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await ready();
    expect(vi.getTimerCount()).toBe(0);
  });
});
