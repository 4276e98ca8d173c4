import { liveQuery } from 'dexie';
import { i18n } from '#i18n';
import { followTeamSettings } from '../checklist/teamSettings';
import type { ReminderTimes } from './reminderTimes';
import type { Timer } from './timer';
import { clockWentBack, openTimers, timerTrouble } from './timers';
import { nextWorkingDay } from './workingDay';

/** What a page shows of the agent's reminders, whichever conversation they belong to. */
export interface Reminders {
  timers: readonly Timer[];
  times: ReminderTimes;
  giftsAllowed: boolean;
  /** Whether reminders say which ticket they are for. */
  labelled: boolean;
  /** What the agent should know about them, as sentences. */
  notices: readonly string[];
}

/**
 * Keeps in step with the stored reminders and the team's settings for them, until the signal aborts.
 * @returns a function that returns the reminders at a time, in milliseconds since 1970
 */
export function followReminders(signal: AbortSignal, onChange: () => void): (now: number) => Reminders {
  let timers: readonly Timer[] = [];
  const troubles: { timers?: string; settings?: string } = {};
  const settings = followTeamSettings(signal, onChange, () => {
    troubles.settings = i18n.t('reminders.troubles.settingsUnread');
    onChange();
  });
  const subscription = liveQuery(openTimers).subscribe({
    next: (stored) => {
      timers = stored;
      troubles.timers = undefined;
      onChange();
    },
    error: (error: unknown) => {
      troubles.timers = timerTrouble(error);
      onChange();
    },
  });
  signal.addEventListener('abort', () => subscription.unsubscribe());

  return (now) => ({
    timers,
    times: {
      progressMinutes: settings.progressMinutes,
      updateMinutes: settings.updateMinutes,
      checkAfter: nextWorkingDay(now, { at: settings.checkAfterAt, workingDays: settings.workingDays }),
    },
    giftsAllowed: settings.giftsAllowed,
    labelled: settings.labelReminders,
    notices: [
      clockWentBack(timers, now) && i18n.t('reminders.troubles.clockChanged'),
      troubles.timers,
      troubles.settings,
    ].filter((notice) => typeof notice === 'string'),
  });
}
