import { browser } from 'wxt/browser';
import { Turns } from '../../utils/messages/turns';
import { coachRest, readerChoice, silencedHelpdesks } from '../../utils/settings/settings';
import type { CoachChange } from '../../utils/switches/coachChange';

/** The alarm that ends a pause. */
const RESUME = 'resume';
const MINUTE = 60_000;

// One after another: each reads what the one before has stored.
const turns = new Turns();

/**
 * Carries out what the agent asks of the coach as a whole. Coaches and pages follow the stored settings.
 * @returns true once it is stored; rejects when it cannot be, or the team's policy settles it
 */
export function changeCoach(change: CoachChange): Promise<boolean> {
  return turns.take(async () => {
    await carryOut(change);
    return true;
  });
}

/** Ends pauses when their time has come, from the start of the background on. */
export function watchPauses(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RESUME) endPause();
  });
  // Firefox forgets alarms when it closes, and a machine that slept may have missed one.
  endPause();
}

async function carryOut(change: CoachChange): Promise<void> {
  switch (change.type) {
    case 'switch-coach':
      // Once it is switched on or off, no pause may change that later.
      await coachRest.setValue({ isOff: !change.isOn, until: null });
      await browser.alarms.clear(RESUME);
      return;
    case 'pause': {
      const until = Date.now() + change.minutes * MINUTE;
      // Before the pause is stored: one without an alarm would not end by itself.
      await browser.alarms.create(RESUME, { when: until });
      await coachRest.setValue({ isOff: false, until });
      return;
    }
    case 'resume':
      await coachRest.setValue({ ...(await coachRest.getValue()), until: null });
      await browser.alarms.clear(RESUME);
      return;
    case 'switch-site': {
      const others = (await silencedHelpdesks.getValue()).filter((site) => site !== change.site);
      await silencedHelpdesks.setValue(change.isOn ? others : [...others, change.site]);
      return;
    }
    case 'choose-reader':
      await readerChoice.setValue(change.choice);
      return;
  }
}

function endPause(): void {
  turns
    .take(async () => {
      const { isOff, until } = await coachRest.getValue();
      if (until === null) return;
      if (until > Date.now()) await browser.alarms.create(RESUME, { when: until });
      else await coachRest.setValue({ isOff, until: null });
    })
    .catch(console.error);
}
