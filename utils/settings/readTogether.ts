import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { GovernedItem } from '../policy/governed';
import { managedPolicy } from '../policy/managedPolicy';
import type { PolicyField } from '../policy/policy';

// biome-ignore lint/suspicious/noExplicitAny: items of all values are meant, and a setter accepts only its own.
type Setting = WxtStorageItem<any, Record<string, unknown>> | GovernedItem<any>;
type Settings = Record<string, Setting>;
type Values<Of extends Settings> = { [Name in keyof Of]: Awaited<ReturnType<Of[Name]['getValue']>> };

/**
 * Reads several settings with one question to the browser, and one more for the team's policy: a message to the
 * background needs a dozen of them. Rejects when the storage cannot be reached.
 * @param settings under any names
 * @returns the values that apply, under the same names
 */
export async function readTogether<Of extends Settings>(settings: Of): Promise<Values<Of>> {
  const items = Object.values(settings).map((setting) => ('field' in setting ? setting.item : setting));
  const [stored, ruled] = await Promise.all([storage.getItems(items), ruledIn(settings)]);
  return named(settings, (_, index) => ruled[index] ?? stored[index]?.value);
}

/** The same, with the default for whatever cannot be read. Never rejects. */
export function readOrDefault<Of extends Settings>(settings: Of): Promise<Values<Of>> {
  return readTogether(settings).catch(async () => {
    const ruled = await ruledIn(settings);
    return named(settings, ({ fallback }, index) => ruled[index] ?? fallback);
  });
}

/** The defaults of several settings, for as long as they have not been read. */
export function defaultsOf<Of extends Settings>(settings: Of): Values<Of> {
  return named(settings, ({ fallback }) => fallback);
}

/** What the team's policy sets, in the order of the settings; undefined where the agent may choose. */
async function ruledIn(settings: Settings): Promise<unknown[]> {
  const fields = Object.values(settings).map((setting) => ('field' in setting ? setting.field : undefined));
  if (fields.every((field) => field === undefined)) return [];
  const { policy } = await managedPolicy();
  return fields.map((field: PolicyField | undefined) => field && policy[field]);
}

function named<Of extends Settings>(settings: Of, value: (setting: Setting, index: number) => unknown): Values<Of> {
  const values = Object.entries(settings).map(([name, setting], index) => [name, value(setting, index)]);
  return Object.fromEntries(values) as Values<Of>;
}
