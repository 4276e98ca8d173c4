import { defineContentScript } from 'wxt/utils/define-content-script';
import { lookOut } from '../../utils/coach/lookOut';
import { TAKE_OVER } from '../../utils/coach/takeOver';
import { addressOf } from '../../utils/helpdesks/address';
import { addresses, placeOf } from '../../utils/helpdesks/places';
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
    document.addEventListener(TAKE_OVER, () => done.abort(), { once: true });
    lookOut(place, done.signal);
  },
});
