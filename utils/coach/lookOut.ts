import { type Browser, browser } from 'wxt/browser';
import { findComposer, focusedComposer, type Noticed } from '../helpdesks/findComposer';
import { sendMessage } from '../messages';
import { PANEL_PORT } from './coachView';
import { panels } from './panelPorts';

/**
 * Waits until the agent goes into a reply field of this frame, then asks for the coach. Lets panels in until the
 * signal aborts.
 */
export function lookOut(place: Noticed, until: AbortSignal): void {
  const greet = (port: Browser.runtime.Port) => {
    const { ports, onPort } = panels();
    if (port.name !== PANEL_PORT || ports.has(port)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    onPort?.(port);
  };
  browser.runtime.onConnect.addListener(greet);
  const done = new AbortController();
  const { signal } = done;
  until.addEventListener('abort', () => {
    done.abort();
    // Nothing is left of the runtime when the extension was reloaded.
    browser.runtime?.onConnect?.removeListener(greet);
  });

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
}
