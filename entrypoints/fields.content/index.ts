import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takePlace } from '../../utils/coach/frame/framePlace';
import { isByAgent } from '../../utils/coach/input/byAgent';
import { FIELD_PORT } from '../../utils/coach/reply/coachView';
import { findComposer } from '../../utils/helpdesks/findComposer';
import { genericOn } from '../../utils/helpdesks/generic';
import { lookForComposer } from '../../utils/helpdesks/lookForComposer';

/**
 * Injected by an open panel while no coach answers on a helpdesk: reports whether the frame has a reply field, and
 * tells the panel when the agent enters a field that could be one. It is removed with the panel, and the extension.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  // Not by the framework's signal that a newer script started: it is an event in the page, which the page can forge.
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
