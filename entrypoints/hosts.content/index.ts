import { defineContentScript } from 'wxt/utils/define-content-script';
import { lookOut } from '../../utils/coach/lookOut';
import { TAKE_OVER, TAKE_OVER_HOST } from '../../utils/coach/takeOver';
import { addressOf } from '../../utils/helpdesks/address';
import { genericOn } from '../../utils/helpdesks/generic';
import { selfHosted } from '../../utils/helpdesks/packedPlaces';
import { placeOf } from '../../utils/helpdesks/places';
import { hostChoice } from '../../utils/hosts/hostChoice';
import { onMessage } from '../../utils/messages';
import '../../utils/coach/marks.css';

/**
 * Always on, on hosts that the agent chose: the watcher of pages without an address that is known, and of helpdesks
 * whose reply field is not recognised any more. Notices the products that people host themselves, and else whatever
 * can hold a reply; the coach then tells them apart.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    // Of the scripts of older versions, and of the watcher that knows this page's helpdesk. That one may also come
    // later and stay: it notices only the fields that it knows.
    document.dispatchEvent(new CustomEvent(TAKE_OVER));
    document.dispatchEvent(new CustomEvent(TAKE_OVER_HOST));
    const done = new AbortController();
    const { signal } = done;
    document.addEventListener(TAKE_OVER_HOST, () => done.abort(), { once: true });

    const address = addressOf(window);
    const usual = placeOf(address) ? 'by-file' : 'none';
    signal.addEventListener(
      'abort',
      onMessage('hostsChanged', (hosts) => {
        if (hostChoice(address, hosts) === usual) done.abort();
      }),
    );
    const { composer, holdsReply } = genericOn(address.hostname);
    lookOut(
      {
        composer: `${selfHosted}, ${composer}`,
        holdsReply: (field) => field.matches(selfHosted) || holdsReply?.(field) !== false,
      },
      signal,
    );
  },
});
