// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldLife } from '../../../../utils/coach/field/fieldLife';

describe('the life of a field', () => {
  const pages: AbortController[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    for (const page of pages.splice(0)) page.abort();
    document.body.replaceChildren();
  });

  function live() {
    const field = document.createElement('textarea');
    document.body.append(field);
    const page = new AbortController();
    const onEnd = vi.fn();
    const life = new FieldLife(field, page.signal, onEnd);
    pages.push(page);
    return { field, page, onEnd, life };
  }
  type Lived = ReturnType<typeof live>;

  it('ends with the page', () => {
    const { page, life, onEnd } = live();
    page.abort();
    expect(life.signal.aborted).toBe(true);
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('never begins on a page that has been left', () => {
    const page = new AbortController();
    page.abort();
    expect(new FieldLife(document.createElement('textarea'), page.signal, undefined).signal.aborted).toBe(true);
  });

  it('continues while the field is in the page, hidden or not', () => {
    const { life } = live();
    life.check();
    vi.runAllTimers();
    expect(life.signal.aborted).toBe(false);
  });

  it('ends a while after the field has left the page', () => {
    const { field, life, onEnd } = live();
    field.remove();
    life.check();
    expect(life.signal.aborted).toBe(false);
    vi.runAllTimers();
    expect(life.signal.aborted).toBe(true);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('continues when the editor only moves its element', () => {
    const { field, life, onEnd } = live();
    field.remove();
    life.check();
    document.body.append(field);
    vi.runAllTimers();
    expect(life.signal.aborted).toBe(false);
    expect(onEnd).not.toHaveBeenCalled();
    field.remove();
    life.check();
    vi.runAllTimers();
    expect(life.signal.aborted).toBe(true);
  });

  it('ends when the next field is coached, if nothing reported that this one is gone', () => {
    const { field, life } = live();
    field.remove();
    live();
    vi.runAllTimers();
    expect(life.signal.aborted).toBe(true);
  });

  it('ends when the agent has entered twenty others since', () => {
    const lives = Array.from({ length: 20 }, live);
    const [first, second] = lives as [Lived, Lived];
    first.life.enter();
    live();
    expect(second.life.signal.aborted).toBe(true);
    expect(second.onEnd).toHaveBeenCalledOnce();
    expect(lives.filter(({ life }) => life.signal.aborted)).toHaveLength(1);
    // It is not taken for one that is coached when it is entered again.
    second.life.enter();
    live();
    expect(first.life.signal.aborted).toBe(false);
    expect(lives.filter(({ life }) => life.signal.aborted)).toHaveLength(2);
  });
});
