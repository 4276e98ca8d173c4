import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { welcomeNewcomers } from '../../../entrypoints/background/welcome';
import { managedPolicy } from '../../../utils/policy/managedPolicy';

const WELCOME = 'chrome-extension://test-extension-id/welcome.html';

beforeEach(() => fakeBrowser.reset());

it.each<[string, object, string[]]>([
  ['install', {}, [WELCOME]],
  ['install', { welcomePage: true }, [WELCOME]],
  ['install', { welcomePage: false }, []],
  ['install', { welcomePage: 'no' }, [WELCOME]],
  ['update', {}, []],
  ['browser_update', {}, []],
  ['chrome_update', {}, []],
])('after an %s under the policy %j opens %j', async (reason, policy, opened) => {
  await fakeBrowser.storage.managed.set(policy as Record<string, unknown>);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  welcomeNewcomers();
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  // It looks at the policy first.
  await managedPolicy();
  await vi.waitFor(() => expect(create.mock.calls.map(([{ url }]) => url)).toEqual(opened));
});

it('closes the page again when the policy arrives only after the install', async () => {
  const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue(undefined);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 7 } as never);
  welcomeNewcomers();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  await fakeBrowser.storage.managed.set({ giftsAllowed: false });
  await managedPolicy();
  expect(remove).not.toHaveBeenCalled();
  await fakeBrowser.storage.managed.set({ giftsAllowed: false, welcomePage: false });
  await vi.waitFor(() => expect(remove).toHaveBeenCalledExactlyOnceWith(7));
});
