import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { FIELD_PORT } from '../../utils/coach/coachView';
import { findComposer } from '../../utils/helpdesks/findComposer';
import { genericOn } from '../../utils/helpdesks/generic';
import { lookForComposer } from '../../utils/helpdesks/lookForComposer';

/**
 * Injected by an open panel while no coach answers on a helpdesk: says whether the frame has a reply field, and tells
 * the panel when the agent goes into a field that could be one. It goes with the panel.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    const anyField = genericOn('');
    const port = browser.runtime.connect({ name: FIELD_PORT });
    port.onDisconnect.addListener(() => {
      // Reading it tells Chrome that the error was expected: the panel may be gone already.
      void browser.runtime.lastError;
      ctx.abort();
    });
    ctx.onInvalidated(() => port.disconnect());
    document.addEventListener(
      'focusin',
      (event) => {
        if (findComposer(event, anyField)) port.postMessage(null);
      },
      { signal: ctx.signal },
    );
    return lookForComposer(window, anyField);
  },
});
