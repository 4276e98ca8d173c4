import { defineContentScript } from 'wxt/utils/define-content-script';
import { takePlace } from '../../utils/coach/frame/framePlace';
import { lookOut } from '../../utils/coach/frame/lookOut';
import { addressOf } from '../../utils/helpdesks/address';
import { genericOn } from '../../utils/helpdesks/generic';
import { selfHosted } from '../../utils/helpdesks/packedPlaces';
import { placeOf } from '../../utils/helpdesks/places';
import { hostChoice } from '../../utils/hosts/hostChoice';
import { onMessage } from '../../utils/messages/messages';
import '../../utils/coach/marks/marks.css';

/**
 * Always on for hosts that the agent chose: the watcher of pages without a known address, and of helpdesks whose reply
 * field is no longer recognised. Notices self-hosted products, and otherwise whatever can hold a reply; the coach then
 * tells them apart.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    // The watcher that knows this page's helpdesk may also come later and stay: it notices only fields that it knows.
    const done = takePlace('hostWatcher', ['watcher', 'coach']);
    const { signal } = done;

    const address = addressOf(window);
    const usual = placeOf(address) ? 'by-file' : 'none';
    onMessage(
      'hostsChanged',
      (hosts) => {
        if (hostChoice(address, hosts) === usual) done.abort();
      },
      signal,
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
