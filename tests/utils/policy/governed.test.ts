import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { giftsAllowed, progressMinutes } from '../../../utils/settings/settings';

beforeEach(() => fakeBrowser.reset());

describe('a setting that a policy may fix', () => {
  it('is the agent’s own without a policy', async () => {
    await progressMinutes.setValue(25);
    expect(await progressMinutes.getValue()).toBe(25);
    expect(await progressMinutes.ruling()).toBeUndefined();
  });

  it('is the policy’s where there is one, and nothing overwrites that', async () => {
    await progressMinutes.setValue(25);
    await fakeBrowser.storage.managed.set({ progressMinutes: 10, reasons: { progressMinutes: 'We promised it.' } });
    expect(await progressMinutes.getValue()).toBe(10);
    expect(await progressMinutes.ruling()).toEqual({ reason: 'We promised it.' });
    await expect(progressMinutes.setValue(60)).rejects.toThrow('policy');
    await fakeBrowser.storage.managed.clear();
    expect(await progressMinutes.getValue()).toBe(25);
  });

  it('can be fixed to false, and without a reason', async () => {
    await fakeBrowser.storage.managed.set({ giftsAllowed: false });
    expect(await giftsAllowed.getValue()).toBe(false);
    expect(await giftsAllowed.ruling()).toEqual({ reason: undefined });
  });

  it('stays the agent’s own where the policy has a mistake', async () => {
    await fakeBrowser.storage.managed.set({ progressMinutes: 'soon' });
    expect(await progressMinutes.getValue()).toBe(20);
    expect(await progressMinutes.ruling()).toBeUndefined();
  });

  it('works where the browser supports no policies', async () => {
    const get = vi
      .spyOn(fakeBrowser.storage.managed, 'get')
      .mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await progressMinutes.getValue()).toBe(20);
    get.mockRestore();
  });

  it('notifies its followers of either change, until they stop', async () => {
    const received: number[] = [];
    const stop = progressMinutes.watch((value) => received.push(value));
    await progressMinutes.setValue(30);
    await vi.waitFor(() => expect(received.at(-1)).toBe(30));
    await fakeBrowser.storage.managed.set({ progressMinutes: 45 });
    await vi.waitFor(() => expect(received.at(-1)).toBe(45));
    stop();
    await fakeBrowser.storage.managed.set({ progressMinutes: 50 });
    expect(await progressMinutes.getValue()).toBe(50);
    expect(received.at(-1)).toBe(45);
  });
});
