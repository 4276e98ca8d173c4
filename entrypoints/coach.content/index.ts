import { defineContentScript } from 'wxt/utils/define-content-script';
import { panels } from '../../utils/coach/panelPorts';
import { TAKE_OVER } from '../../utils/coach/takeOver';
import { addressOf } from '../../utils/helpdesks/address';
import { findComposer, focusedComposer } from '../../utils/helpdesks/findComposer';
import { helpdeskOf } from '../../utils/helpdesks/helpdeskOf';
import { onMessage } from '../../utils/messages';
import { CoachRoster } from './coachRoster';

/** Injected into a frame when the agent first goes into a reply field there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // Nothing is said to the page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const helpdesk = helpdeskOf(addressOf(window), document);
    if (!helpdesk) return;
    const done = new AbortController();
    const { signal } = done;
    ctx.onInvalidated(() => done.abort());
    document.addEventListener(TAKE_OVER, () => done.abort(), { signal });

    const roster = new CoachRoster(done);
    document.addEventListener(
      'focusin',
      (event) => {
        const composer = findComposer(event, helpdesk);
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
    panels().onPort = (port) => roster.follow(port);

    const composer = focusedComposer(helpdesk);
    if (composer) roster.enter(composer);
  },
});
