import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOrDefault, readTogether } from '../../../utils/settings/readTogether';
import { dismissedRules, giftsAllowed, progressMinutes, workingDays } from '../../../utils/settings/settings';

const SETTINGS = { dismissedRules, giftsAllowed, minutes: progressMinutes, workingDays };
const DEFAULTS = { dismissedRules: [], giftsAllowed: true, minutes: 20, workingDays: [1, 2, 3, 4, 5] };

const policy = { giftsAllowed: false, progressMinutes: 'soon' };
const broken = () => Promise.reject(new Error('The disk is full.'));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('readTogether', () => {
  it('gives the default of what nobody has set', async () => {
    expect(await readTogether(SETTINGS)).toEqual(DEFAULTS);
  });

  it('gives what each of the settings would give by itself', async () => {
    await Promise.all([dismissedRules.setValue(['excuse']), giftsAllowed.setValue(true), progressMinutes.setValue(5)]);
    await fakeBrowser.storage.managed.set(policy);
    const alone = {
      dismissedRules: await dismissedRules.getValue(),
      giftsAllowed: await giftsAllowed.getValue(),
      minutes: await progressMinutes.getValue(),
      workingDays: await workingDays.getValue(),
    };
    expect(await readTogether(SETTINGS)).toEqual(alone);
    expect(alone).toEqual({ ...DEFAULTS, dismissedRules: ['excuse'], giftsAllowed: false, minutes: 5 });
  });

  it('asks the browser once for all that was chosen, and once for the policy', async () => {
    const chosen = vi.spyOn(fakeBrowser.storage.local, 'get');
    const ruled = vi.spyOn(fakeBrowser.storage.managed, 'get');
    await readTogether(SETTINGS);
    expect(chosen).toHaveBeenCalledTimes(1);
    expect(ruled).toHaveBeenCalledTimes(1);
    await readTogether({ dismissedRules, workingDays });
    expect(ruled).toHaveBeenCalledTimes(1);
  });

  it('rejects without storage', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(broken);
    await expect(readTogether(SETTINGS)).rejects.toThrow('The disk is full.');
  });
});

describe('readOrDefault', () => {
  it('gives defaults without storage, below what the policy sets', async () => {
    await fakeBrowser.storage.managed.set(policy);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(broken);
    expect(await readOrDefault(SETTINGS)).toEqual({ ...DEFAULTS, giftsAllowed: false });
  });
});
