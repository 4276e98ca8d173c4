// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SendWatch } from '../../../../utils/coach/field/watchSending';
import { crisp } from '../../../../utils/helpdesks/crisp';
import type { Helpdesk } from '../../../../utils/helpdesks/helpdesk';
import { salesforce } from '../../../../utils/helpdesks/salesforce';
import { zendesk } from '../../../../utils/helpdesks/zendesk';
import { click, press } from '../../../support/byHand';
import { findAll, openPage } from '../../helpdesks/openPage';

let done: AbortController;
beforeEach(() => {
  done = new AbortController();
});
afterEach(() => {
  done.abort();
  document.body.replaceChildren();
});

function watch(helpdesk: Helpdesk, composer = 0) {
  openPage(helpdesk.id);
  const field = findAll(helpdesk.composer)[composer] as HTMLElement;
  const onIntent = vi.fn();
  return { field, onIntent, sending: new SendWatch(field, helpdesk, done.signal, onIntent) };
}

const ENTER: KeyboardEventInit = { key: 'Enter' };

describe('SendWatch', () => {
  it.each([
    [zendesk, { ctrlKey: true }, true],
    [zendesk, { metaKey: true }, true],
    [zendesk, {}, false],
    [zendesk, { ctrlKey: true, key: 'b' }, false],
    [zendesk, { ctrlKey: true, isComposing: true }, false],
    [crisp, {}, true],
    [crisp, { shiftKey: true }, false],
    [crisp, { isComposing: true }, false],
  ])('$id: %o sends: %s', (helpdesk, init, sends) => {
    const { field, onIntent, sending } = watch(helpdesk);
    press(field, { ...ENTER, ...init });
    expect(onIntent).toHaveBeenCalledTimes(sends ? 1 : 0);
    expect(sending.confirm()).toBe(sends);
    expect(sending.confirm()).toBe(false);
  });

  it('notices the composer’s own button, by mouse and by key, and no other', () => {
    const { field, onIntent } = watch(zendesk);
    const [ofAnother, own] = findAll('[data-test-id="submit_button-button"]');
    click(ofAnother);
    click(field);
    expect(onIntent).not.toHaveBeenCalled();
    click(own);
    press(own, ENTER);
    expect(onIntent).toHaveBeenCalledTimes(2);
  });

  it('notices a button outside the frame that the composer is in', () => {
    const { onIntent, sending } = watch(salesforce, 1);
    click(findAll('.cuf-publisherShareButton')[0]);
    expect(onIntent).toHaveBeenCalledOnce();
    expect(sending.confirm()).toBe(true);
  });

  it('does not mistake a script’s click or key for the agent’s', () => {
    const { field, onIntent, sending } = watch(zendesk);
    const [, own] = findAll('[data-test-id="submit_button-button"]');
    own?.click();
    own?.dispatchEvent(new KeyboardEvent('keydown', { ...ENTER, bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { ...ENTER, ctrlKey: true, bubbles: true }));
    expect(onIntent).not.toHaveBeenCalled();
    expect(sending.confirm()).toBe(false);
  });
});
