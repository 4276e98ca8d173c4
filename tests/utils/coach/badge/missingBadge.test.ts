// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { MissingBadge } from '../../../../utils/coach/badge/missingBadge';
import type { Hint } from '../../../../utils/coach/reply/viewOf';
import { click } from '../../../support/byHand';
import { floatOverPage } from '../../../support/floatOverPage';

const page = floatOverPage();

function show(...hints: Hint[]) {
  const field = document.createElement('div');
  document.body.append(field);
  const onBlanks = vi.fn();
  const onSilence = vi.fn();
  const badge = new MissingBadge(field, page.signal, onBlanks, onSilence);
  for (const hint of hints) badge.show(hint);
  const root = page.root();
  const parts = [...root.querySelectorAll<HTMLElement>('[role="note"] > *')].filter(({ hidden }) => !hidden);
  return { root, onBlanks, onSilence, badge, says: parts.map(({ textContent }) => textContent) };
}

describe('the badge', () => {
  it.each<[string, Hint, string[]]>([
    ['what is missing', { blanks: 0, missing: ['an apology'] }, ['Still missing: an apology', '×']],
    ['one blank', { blanks: 1, missing: [] }, ['1 blank left', '×']],
    ['blanks first', { blanks: 2, missing: ['the fix'] }, ['2 blanks left', 'Still missing: the fix', '×']],
  ])('says %s', (_, hint, says) => {
    expect(show(hint).says).toEqual(says);
  });

  it('follows what is left, and disappears with the last of it', () => {
    expect(show({ blanks: 2, missing: ['the fix'] }, { blanks: 1, missing: [] }).says).toEqual(['1 blank left', '×']);
    const { root, badge } = show({ blanks: 1, missing: [] });
    expect(root.host.isConnected).toBe(true);
    badge.show({ blanks: 0, missing: [] });
    expect(root.host.isConnected).toBe(false);
  });

  it('is in a closed root, and reacts only to a person’s click', () => {
    const { root, onBlanks, onSilence } = show({ blanks: 1, missing: ['an apology'] });
    expect(root.host.shadowRoot).toBeNull();
    const [blanks, silence] = root.querySelectorAll('button');
    for (const [button, asked] of [
      [blanks, onBlanks],
      [silence, onSilence],
    ] as const) {
      button?.click();
      expect(asked).not.toHaveBeenCalled();
      click(button);
      expect(asked).toHaveBeenCalledOnce();
    }
  });
});
