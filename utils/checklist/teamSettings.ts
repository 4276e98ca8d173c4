import { defaultsOf, readOrDefault, readTogether } from '../settings/readTogether';
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
export function readTeamSettings(): Promise<TeamSettings> {
  return readOrDefault(ITEMS);
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
  const settings: TeamSettings = defaultsOf(ITEMS);
  const use = (values: Partial<TeamSettings>) => {
    Object.assign(settings, values);
    onChange();
  };
  readTogether(ITEMS).then(use, onFailure);
  for (const [name, item] of Object.entries(ITEMS)) {
    signal.addEventListener(
      'abort',
      item.watch((value: unknown) => use({ [name]: value })),
    );
  }
  return settings;
}
