import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takePlace } from '../../utils/coach/frame/framePlace';
import { isByAgent } from '../../utils/coach/input/byAgent';
import { FIELD_PORT } from '../../utils/coach/reply/coachView';
import { findComposer } from '../../utils/helpdesks/findComposer';
import { genericOn } from '../../utils/helpdesks/generic';
import { lookForComposer } from '../../utils/helpdesks/lookForComposer';

/**
 * Injected by an open panel while no coach answers on a helpdesk: says whether the frame has a reply field, and tells
 * the panel when the agent goes into a field that could be one. It goes with the panel, and with the extension.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  // Not by the framework's own sign that a newer script has come: it is an event in the page, which the page can send.
  main() {
    const done = takePlace('fields', []);
    const { signal } = done;
    const anyField = genericOn('');
    const port = browser.runtime.connect({ name: FIELD_PORT });
    port.onDisconnect.addListener(() => {
      // Reading it tells Chrome that the error was expected: the panel may be gone already.
      void browser.runtime?.lastError;
      done.abort();
    });
    signal.addEventListener('abort', () => port.disconnect());
    document.addEventListener(
      'focusin',
      (event) => {
        if (isByAgent(event) && findComposer(event, anyField)) port.postMessage(null);
      },
      { signal },
    );
    return lookForComposer(window, anyField);
  },
});
