import { browser } from 'wxt/browser';
import { findComposer, focusedComposer, type Noticed } from '../../helpdesks/findComposer';
import { onMessage, sendMessage } from '../../messages/messages';
import { hasActed, isByAgent } from '../input/byAgent';

/** Waits until the agent enters a reply field of this frame, then requests the coach. */
export function lookOut(place: Noticed, until: AbortSignal): void {
  onMessage('isThere', () => true, until);
  const done = new AbortController();
  const { signal } = done;
  until.addEventListener('abort', () => done.abort());

  let waking = false;
  const wake = () => {
    if (waking) return;
    waking = true;
    void sendMessage('wakeCoach', undefined)
      // Retries on the next event, unless the extension was reloaded: its next version brings its own watcher.
      .catch(() => !browser.runtime?.id)
      .then((isDone) => {
        waking = false;
        if (isDone) done.abort();
      });
  };
  const notice = (event: Event) => {
    if (isByAgent(event) && findComposer(event, place)) wake();
  };
  document.addEventListener('focusin', notice, { signal });
  // A page may move the focus there before the agent does anything.
  document.addEventListener('keydown', notice, { signal, capture: true });
  if (hasActed() && focusedComposer(place)) wake();
}
