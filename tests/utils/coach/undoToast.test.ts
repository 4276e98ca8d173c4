// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UndoToast } from '../../../utils/coach/toast/undoToast';
import { click, press } from '../../support/byHand';
import { floatOverPage } from '../../support/floatOverPage';

const page = floatOverPage();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Shows the toast, and returns the parts that a page cannot reach. */
function showToast(takeFocus: boolean) {
  const field = document.createElement('textarea');
  document.body.append(field);
  const onUndo = vi.fn();
  const toast = new UndoToast(field, () => field.focus(), page.signal);
  const root = page.root();
  toast.show('The rule is switched off.', onUndo, takeFocus);
  return { field, onUndo, root, host: root.host, undo: root.querySelector('button') as HTMLElement };
}

describe('the undo toast', () => {
  it('announces what happened as a status, and undoes it only for a person', () => {
    const { root, host, undo, onUndo } = showToast(false);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('The rule is switched off.');
    expect(host.shadowRoot).toBeNull();
    undo.click();
    expect(onUndo).not.toHaveBeenCalled();
    click(undo);
    expect(onUndo).toHaveBeenCalledOnce();
    expect(host.isConnected).toBe(false);
  });

  it('disappears by itself, but not while the focus is in it', () => {
    const byMouse = showToast(false);
    vi.advanceTimersByTime(60_000);
    expect(byMouse.host.isConnected).toBe(false);
    const byKey = showToast(true);
    expect(byKey.root.activeElement).toBe(byKey.undo);
    vi.advanceTimersByTime(60_000);
    expect(byKey.host.isConnected).toBe(true);
  });

  it.each([
    ['h', false],
    ['Tab', true],
    ['Backspace', false],
  ])('%s gives the focus back to the reply', (key, isKept) => {
    const { field, undo, host } = showToast(true);
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    undo.dispatchEvent(event);
    expect(host.isConnected).toBe(false);
    expect(document.activeElement).toBe(field);
    expect(event.defaultPrevented).toBe(isKept);
  });

  it.each(['Enter', ' ', 'Shift'])('%j stays in it', (key) => {
    const { undo, host } = showToast(true);
    press(undo, { key });
    expect(host.isConnected).toBe(true);
  });
});
