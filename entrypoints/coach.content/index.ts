import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerOwner } from '../../utils/coach/frame/answerOwner';
import { CoachRoster } from '../../utils/coach/frame/coachRoster';
import { takePlace } from '../../utils/coach/frame/framePlace';
import { FrameSettings } from '../../utils/coach/frame/frameSettings';
import { isByAgent } from '../../utils/coach/input/byAgent';
import { onKey } from '../../utils/coach/input/onKey';
import { clearMarks } from '../../utils/coach/marks/marks';
import { addressOf } from '../../utils/helpdesks/address';
import { findComposer, focusedComposer } from '../../utils/helpdesks/findComposer';
import { genericOn } from '../../utils/helpdesks/generic';
import { helpdeskOn } from '../../utils/helpdesks/helpdeskOn';
import { hostChoice } from '../../utils/hosts/hostChoice';
import { onMessage } from '../../utils/messages/messages';

/** Injected into a frame when the agent first enters a reply field there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // The framework would post a message to the page that nothing listens to.
  noScriptStartedPostMessage: true,
  // Not by the framework's own signal that a newer script has started: it is an event in the page, which the page can
  // forge.
  async main() {
    const done = takePlace('coach', []);
    const { signal } = done;
    // Marks that an older version left behind.
    clearMarks();

    const address = addressOf(window);
    const settings = new FrameSettings(signal);
    const read = await settings.read().catch(() => undefined);
    const choice = hostChoice(address, read?.hosts ?? { chosen: [], generic: [] });
    if (choice === 'none' || signal.aborted) return;
    // Determined each time: a page may reveal its product only with the first ticket.
    const helpdesk = () => (choice === 'generic' ? genericOn(address.hostname) : helpdeskOn(window));

    const roster = new CoachRoster(done, settings);
    const enter = (event: Event) => {
      if (!roster.isAlive() || !isByAgent(event)) return;
      const composer = findComposer(event, helpdesk());
      if (composer) roster.enter(composer);
    };
    document.addEventListener('focusin', enter, { signal });
    // After an update, a coach that was left behind notices it at the first press or key or, if that writes a
    // character, at the next pause.
    document.addEventListener('pointerdown', () => roster.isAlive(), { signal, capture: true, passive: true });
    onKey(document, () => void roster.isAlive(), signal, 'named');
    onMessage(
      'hostsChanged',
      (changed) => {
        if (hostChoice(address, changed) !== choice) done.abort();
      },
      signal,
    );
    answerOwner(roster, signal);

    const composer = focusedComposer(helpdesk());
    if (composer) roster.enter(composer);
  },
});
