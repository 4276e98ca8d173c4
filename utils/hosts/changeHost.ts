import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '../messages/messages';
import type { HostChange } from './hostChange';
import { hostOf } from './hostPattern';

/**
 * Carries out what the agent chose for a host. If the host is to be coached the browser asks for permission first, so
 * this must be called synchronously in response to a click or key.
 * @returns what went wrong, as a sentence
 */
export async function changeHost(change: HostChange): Promise<string | undefined> {
  const { type, host } = change;
  try {
    if (type === 'choose-host' && !(await browser.permissions.request({ origins: [host] }))) {
      return i18n.t('panel.trouble.hostRefused', { host: hostOf(host) });
    }
    // An answer of undefined arrives as null.
    return (await sendMessage('changeHosts', change)) ?? undefined;
  } catch {
    return i18n.t('panel.trouble.hostFailed', { host: hostOf(host) });
  }
}
