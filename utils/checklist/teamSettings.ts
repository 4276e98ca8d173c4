import { checkAfterAt, giftsAllowed, progressMinutes, updateMinutes, whoMayGive, workingDays } from '../settings';

/** What the team settled about recoveries, as it stands now. */
export interface TeamSettings {
  giftsAllowed: boolean;
  /** In the lead's own words; empty when nobody wrote it down. */
  whoMayGive: string;
  progressMinutes: number;
  updateMinutes: number;
  /** `09:00` */
  checkAfterAt: string;
  /** 0 for Sunday. */
  workingDays: readonly number[];
}

const ITEMS = { giftsAllowed, whoMayGive, progressMinutes, updateMinutes, checkAfterAt, workingDays };

/**
 * Keeps the team's settings in step with the options page until the signal aborts.
 * @param onFailure the settings cannot be read: what is usual holds
 */
export function followTeamSettings(signal: AbortSignal, onChange: () => void, onFailure: () => void): TeamSettings {
  const settings: TeamSettings = {
    giftsAllowed: giftsAllowed.fallback,
    whoMayGive: whoMayGive.fallback,
    progressMinutes: progressMinutes.fallback,
    updateMinutes: updateMinutes.fallback,
    checkAfterAt: checkAfterAt.fallback,
    workingDays: workingDays.fallback,
  };
  for (const name of Object.keys(ITEMS) as (keyof typeof ITEMS)[]) {
    const use = (value: unknown) => {
      Object.assign(settings, { [name]: value });
      onChange();
    };
    ITEMS[name].getValue().then(use, onFailure);
    signal.addEventListener('abort', ITEMS[name].watch(use));
  }
  return settings;
}
