// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { MissingBadge } from '../../../../utils/coach/badge/missingBadge';
import { click } from '../../../support/byHand';

const done = new AbortController();
afterEach(() => done.abort());

it('stands in a closed root, and is silenced by hand alone', () => {
  // happy-dom has no top layer.
  HTMLElement.prototype.showPopover = vi.fn();
  const attaching = vi.spyOn(Element.prototype, 'attachShadow');
  const field = document.createElement('div');
  document.body.append(field);
  const onSilence = vi.fn();
  const badge = new MissingBadge(field, done.signal, onSilence);
  badge.show(['an apology']);
  const root = attaching.mock.results[0]?.value as ShadowRoot;
  expect(root.querySelector('[role="note"]')?.textContent).toContain('Still missing: an apology');
  expect(root.host.shadowRoot).toBeNull();
  const silence = root.querySelector('button');
  silence?.click();
  expect(onSilence).not.toHaveBeenCalled();
  click(silence ?? undefined);
  expect(onSilence).toHaveBeenCalledOnce();
});
