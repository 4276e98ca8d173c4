// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { showBlankNotice } from '../../../../utils/coach/notice/blankNotice';
import { click, press } from '../../../support/byHand';
import { floatOverPage } from '../../../support/floatOverPage';

const page = floatOverPage();

async function notice(blanks = 2) {
  const field = document.body.appendChild(document.createElement('textarea'));
  const onTurnOff = vi.fn();
  showBlankNotice({ field, button: undefined, blanks }, page.signal, onTurnOff);
  const root = page.root();
  await vi.waitFor(() => expect(root.querySelector('button')).not.toBeNull());
  const status = root.querySelector<HTMLElement>('[role="status"]');
  return { field, root, status, onTurnOff, isShown: () => root.host.isConnected };
}

describe('the notice of blanks', () => {
  it.each([
    [1, '1 blank is still empty'],
    [2, '2 blanks are still empty'],
  ])('says how many: %i', async (blanks, words) => {
    const { status } = await notice(blanks);
    expect(status?.firstElementChild?.textContent).toBe(words);
  });

  it('survives the composer, in a closed root', async () => {
    const { field, root, isShown } = await notice();
    field.remove();
    expect(isShown()).toBe(true);
    expect(root.host.shadowRoot).toBeNull();
  });

  it.each<[string, (parts: Awaited<ReturnType<typeof notice>>) => void]>([
    ['a click', ({ status }) => click(status ?? undefined)],
    ['Escape', () => press(document.body, { key: 'Escape' })],
    ['the end of its time', ({ status }) => status?.dispatchEvent(new Event('animationend'))],
    ['the end of the coach', () => page.end()],
  ])('disappears with %s, and is not turned off by it', async (_, end) => {
    const parts = await notice();
    end(parts);
    expect(parts.isShown()).toBe(false);
    expect(parts.onTurnOff).not.toHaveBeenCalled();
  });

  it('ignores other keys and synthetic events of the page', async () => {
    const { status, isShown } = await notice();
    press(document.body, { key: 'a' });
    status?.click();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(isShown()).toBe(true);
  });

  it('can be turned off', async () => {
    const { root, onTurnOff, isShown } = await notice();
    click(root.querySelector('button') ?? undefined);
    expect(onTurnOff).toHaveBeenCalledOnce();
    expect(isShown()).toBe(false);
  });

  it('makes room for the next one', async () => {
    const first = await notice();
    const second = await notice(1);
    expect([first.isShown(), second.isShown()]).toEqual([false, true]);
  });
});
