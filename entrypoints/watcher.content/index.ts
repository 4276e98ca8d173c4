import { defineContentScript } from 'wxt/utils/define-content-script';
import { takePlace } from '../../utils/coach/frame/framePlace';
import { lookOut } from '../../utils/coach/frame/lookOut';
import { addressOf } from '../../utils/helpdesks/address';
import { addresses, placeOf } from '../../utils/helpdesks/places';
import '../../utils/coach/marks/marks.css';

/** Always on and tiny: waits until the agent enters a reply field, then asks for the coach. */
export default defineContentScript({
  matches: addresses,
  allFrames: true,
  // Some reply fields are in a frame without its own address.
  matchAboutBlank: true,
  runAt: 'document_idle',
  // The framework would post a message to the page that nothing listens to.
  noScriptStartedPostMessage: true,
  main() {
    const place = placeOf(addressOf(window));
    if (!place) return;
    lookOut(place, takePlace('watcher', ['coach']).signal);
  },
});
