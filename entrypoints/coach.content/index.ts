import type { Browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { panels } from '../../utils/coach/panelPorts';
import { TAKE_OVER, TAKE_OVER_HOST } from '../../utils/coach/takeOver';
import { addressOf } from '../../utils/helpdesks/address';
import { findComposer, focusedComposer } from '../../utils/helpdesks/findComposer';
import { genericOn } from '../../utils/helpdesks/generic';
import { helpdeskOn } from '../../utils/helpdesks/helpdeskOn';
import { hostChoice } from '../../utils/hosts/hostChoice';
import { storedHosts } from '../../utils/hosts/storedHosts';
import { onMessage } from '../../utils/messages';
import { CoachRoster } from './coachRoster';

/** Injected into a frame when the agent first goes into a reply field there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // Nothing is said to the page.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const done = new AbortController();
    const { signal } = done;
    ctx.onInvalidated(() => done.abort());
    for (const event of [TAKE_OVER, TAKE_OVER_HOST]) document.addEventListener(event, () => done.abort(), { signal });

    const address = addressOf(window);
    const hosts = await storedHosts().catch(() => ({ chosen: [], generic: [] }));
    const choice = hostChoice(address, hosts);
    if (choice === 'none' || signal.aborted) return;
    signal.addEventListener(
      'abort',
      onMessage('hostsChanged', (changed) => {
        if (hostChoice(address, changed) !== choice) done.abort();
      }),
    );
    // Asked anew each time: a page may show its product only with the first ticket.
    const helpdesk = () => (choice === 'generic' ? genericOn(address.hostname) : helpdeskOn(window));

    const roster = new CoachRoster(done);
    document.addEventListener(
      'focusin',
      (event) => {
        const composer = findComposer(event, helpdesk());
        if (composer) roster.enter(composer);
      },
      { signal },
    );
    signal.addEventListener(
      'abort',
      onMessage('command', (command) => roster.command(command)),
    );
    const { ports } = panels();
    for (const port of ports) roster.follow(port);
    const follow = (port: Browser.runtime.Port) => roster.follow(port);
    panels().onPort = follow;
    signal.addEventListener('abort', () => {
      // A coach that has left must not answer panels that come later; its successor may be there already.
      if (panels().onPort === follow) panels().onPort = undefined;
    });

    const composer = focusedComposer(helpdesk());
    if (composer) roster.enter(composer);
  },
});
