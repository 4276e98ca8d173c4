// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../../../utils/coach/field/watchPointer';
import type { ReplyField } from '../../../../utils/editor/replyField';
import { byHand, click, press } from '../../../support/byHand';

const PLACE = { clientX: 12, clientY: 34 };
const moved = (init: PointerEventInit = {}) => new PointerEvent('pointermove', { ...PLACE, ...init });

let done: AbortController;

beforeEach(() => {
  done = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  done.abort();
  vi.useRealTimers();
});

function watch({ selected = false } = {}) {
  const element = document.createElement('div');
  document.body.append(element);
  const events = { onClick: vi.fn(), onRest: vi.fn() };
  watchPointer({ element, hasSelection: () => selected } as unknown as ReplyField, done.signal, events);
  return { element, ...events };
}

describe('watchPointer', () => {
  it('reports a person’s click, but none from a script', () => {
    const { element, onClick } = watch();
    element.dispatchEvent(new MouseEvent('click', PLACE));
    element.click();
    expect(onClick).not.toHaveBeenCalled();
    click(element, PLACE);
    expect(onClick).toHaveBeenCalledExactlyOnceWith(12, 34);
  });

  it('reports no click that selects text', () => {
    const { element, onClick } = watch({ selected: true });
    click(element, PLACE);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('reports when a pointer that a person moved comes to rest, but not for a script', () => {
    const { element, onRest } = watch();
    element.dispatchEvent(moved());
    vi.runAllTimers();
    expect(onRest).not.toHaveBeenCalled();
    byHand(element, moved());
    vi.runAllTimers();
    expect(onRest).toHaveBeenCalledExactlyOnceWith(12, 34);
  });

  it.each([
    ['typing', (element: HTMLElement) => press(element, { key: 'a' })],
    ['leaving', (element: HTMLElement) => byHand(element, new PointerEvent('pointerleave'))],
    ['a pressed button', (element: HTMLElement) => byHand(element, moved({ buttons: 1 }))],
    ['the end of the coach', () => done.abort()],
  ])('%s cancels a rest', (_, cancel) => {
    const { element, onRest } = watch();
    byHand(element, moved());
    cancel(element);
    vi.runAllTimers();
    expect(onRest).not.toHaveBeenCalled();
  });
});
