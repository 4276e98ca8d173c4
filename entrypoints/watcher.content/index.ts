import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PANEL_PORT } from '../../utils/coach/coachView';
import { panels } from '../../utils/coach/panelPorts';
import { TAKE_OVER } from '../../utils/coach/takeOver';
import { addressOf } from '../../utils/helpdesks/address';
import { findComposer, focusedComposer } from '../../utils/helpdesks/findComposer';
import { addresses, placeOf } from '../../utils/helpdesks/places';
import { sendMessage } from '../../utils/messages';
import '../../utils/coach/marks.css';

/** Always on and tiny: waits until the agent goes into a reply field, then asks for the coach. */
export default defineContentScript({
  matches: addresses,
  allFrames: true,
  // Some reply fields lie in a frame without an address of its own.
  matchAboutBlank: true,
  runAt: 'document_idle',
  // Nothing is said to the page.
  noScriptStartedPostMessage: true,
  main() {
    const place = placeOf(addressOf(window));
    if (!place) return;
    // The scripts of an older version may still be on the page; and a tab that was loading while the extension was
    // installed gets this script twice. The latest one stays.
    document.dispatchEvent(new CustomEvent(TAKE_OVER));
    const done = new AbortController();
    const { signal } = done;

    const greet = (port: Browser.runtime.Port) => {
      if (port.name !== PANEL_PORT) return;
      const { ports, onPort } = panels();
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      onPort?.(port);
    };
    browser.runtime.onConnect.addListener(greet);
    document.addEventListener(
      TAKE_OVER,
      () => {
        done.abort();
        // Nothing is left of the runtime when the extension was reloaded.
        browser.runtime?.onConnect?.removeListener(greet);
      },
      { once: true },
    );

    let waking = false;
    const wake = () => {
      if (waking) return;
      waking = true;
      void sendMessage('wakeCoach', undefined)
        // Asks again at the next chance, unless the extension was reloaded: its next version brings its own watcher.
        .catch(() => !browser.runtime?.id)
        .then((isDone) => {
          waking = false;
          if (isDone) done.abort();
        });
    };
    document.addEventListener(
      'focusin',
      (event) => {
        if (findComposer(event, place)) wake();
      },
      { signal },
    );
    if (focusedComposer(place)) wake();
  },
});
