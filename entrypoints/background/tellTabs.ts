import { browser } from 'wxt/browser';
import { type FromBackground, sendMessage } from '../../utils/messages/messages';

/** Sends a message to our scripts in every tab that has any. */
export async function tellTabs<N extends keyof FromBackground>(
  name: N,
  data: Parameters<FromBackground[N]>[0],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && sendMessage(name, data, { tabId: id }).catch(() => undefined)),
  );
}
