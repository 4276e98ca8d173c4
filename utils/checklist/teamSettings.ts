import {
  checkAfterAt,
  giftsAllowed,
  labelReminders,
  progressMinutes,
  updateMinutes,
  whoMayGive,
  workingDays,
} from '../settings/settings';

/** The team's settings for recoveries, as they are now. */
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
  /** Whether reminders say which ticket they are for. */
  labelReminders: boolean;
}

const ITEMS = { giftsAllowed, whoMayGive, progressMinutes, updateMinutes, checkAfterAt, workingDays, labelReminders };

/** Reads the team's settings as they are stored now, with the default for whatever cannot be read. Never rejects. */
export async function readTeamSettings(): Promise<TeamSettings> {
  const names = Object.keys(ITEMS) as (keyof typeof ITEMS)[];
  const read = async (name: keyof typeof ITEMS) => {
    const item = ITEMS[name];
    return [name, await item.getValue().catch(() => item.fallback)] as const;
  };
  return Object.fromEntries(await Promise.all(names.map(read))) as unknown as TeamSettings;
}

/** Calls back whenever the team's settings change, for as long as the background runs. */
export function onTeamSettings(onChange: () => void): void {
  for (const item of Object.values(ITEMS)) item.watch(onChange);
}

/**
 * Keeps the team's settings in step with the options page until the signal aborts.
 * @param onFailure called when the settings cannot be read and the defaults apply
 */
export function followTeamSettings(signal: AbortSignal, onChange: () => void, onFailure: () => void): TeamSettings {
  const settings: TeamSettings = {
    giftsAllowed: giftsAllowed.fallback,
    whoMayGive: whoMayGive.fallback,
    progressMinutes: progressMinutes.fallback,
    updateMinutes: updateMinutes.fallback,
    checkAfterAt: checkAfterAt.fallback,
    workingDays: workingDays.fallback,
    labelReminders: labelReminders.fallback,
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
