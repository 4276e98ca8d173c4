// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchUndoGrouping } from '../../../utils/editor/undoGrouping';

/** Browsers round their clocks: an edit exactly at the end could still join the step before it. */
const ROUNDING = 20;

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
    document.body.innerHTML = editor;
    const field = document.body.firstElementChild as HTMLElement;
    const ready = watchUndoGrouping(field, new AbortController().signal);
    const settled = vi.fn();
    vi.advanceTimersByTime(within + ROUNDING);
    await ready();
    field.dispatchEvent(new Event(type, { bubbles: true }));
    void ready().then(settled);
    await vi.advanceTimersByTimeAsync(within + ROUNDING - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledOnce();
  });

  it('counts what may have been written just before it began to watch', async () => {
    document.body.innerHTML = '<div class="ql-editor">';
    const field = document.body.firstElementChild as HTMLElement;
    const ready = watchUndoGrouping(field, new AbortController().signal);
    const settled = vi.fn();
    void ready().then(settled);
    await vi.advanceTimersByTimeAsync(1000 + ROUNDING - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledOnce();
  });

  it('counts from when the editor has processed the change', async () => {
    document.body.innerHTML = '<div class="ql-editor">';
    const field = document.body.firstElementChild as HTMLElement;
    const ready = watchUndoGrouping(field, new AbortController().signal);
    const settled = vi.fn();
    const editor = new MutationObserver(() => vi.advanceTimersByTime(30));
    editor.observe(field, { childList: true });
    field.append('a');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
    void ready().then(settled);
    await vi.advanceTimersByTimeAsync(1000 + ROUNDING - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledOnce();
  });

  it('does not wait in any other editor', async () => {
    document.body.innerHTML = '<div contenteditable="true"></div>';
    const field = document.querySelector('div') as HTMLElement;
    const ready = watchUndoGrouping(field, new AbortController().signal);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await ready();
    expect(vi.getTimerCount()).toBe(0);
  });
});
