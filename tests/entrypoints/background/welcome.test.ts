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
