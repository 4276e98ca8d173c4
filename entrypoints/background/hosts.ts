import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { HostChange } from '../../utils/hosts/hostChange';
import type { Hosts } from '../../utils/hosts/hostChoice';
import { mayChoose } from '../../utils/hosts/mayChoose';
import { storedHosts } from '../../utils/hosts/storedHosts';
import { sendMessage } from '../../utils/messages/messages';
import { Turns } from '../../utils/messages/turns';
import { allowedSites, chosenHosts, genericHosts, silencedHelpdesks } from '../../utils/settings/settings';
import { registerHosts, reviveHosts } from './hostScripts';
import { reviveOpenTabs } from './reviveOpenTabs';
import { tellTabs } from './tellTabs';

// One after another: each reads what the one before has stored.
const changes = new Turns();

/** Carries out what the agent chose for a host. @returns what went wrong, as a sentence */
export function changeHosts(change: HostChange): Promise<string | undefined> {
  return changes
    .take(async () => {
      if (change.type === 'choose-host' && !mayChoose(await allowedSites.getValue(), new URL(change.host))) {
        await browser.permissions.remove({ origins: [change.host] });
        return i18n.t('background.hosts.notAllowed');
      }
      await carryOut(change);
      return tellPanels();
    })
    .catch((error: unknown) => {
      console.error(error);
      return i18n.t('background.hosts.failed');
    });
}

/** Listens for permissions that the agent withdraws in the browser, from the start of the background on. */
export function watchHosts(): void {
  browser.permissions.onRemoved.addListener(
    () => void changes.take(forgetWithdrawn).then(tellPanels).catch(console.error),
  );
}

/** Called after an install, an update or a start of the browser, which lose registered scripts and miss withdrawals. */
export function restoreHosts(): Promise<void> {
  return changes.take(async () => {
    await forgetWithdrawn();
    await registerHosts(await storedHosts());
  });
}

/** Injects the watcher into open tabs of the chosen hosts after an install or update. */
export async function reviveChosenTabs(): Promise<void> {
  await reviveHosts(await storedHosts());
}

async function carryOut({ type, host }: HostChange): Promise<void> {
  const { chosen, generic } = await storedHosts();
  switch (type) {
    case 'choose-host':
      await use({ chosen: withHost(chosen, host), generic });
      break;
    case 'use-generic':
      await use({ chosen, generic: withHost(generic, host) });
      break;
    case 'use-file':
      await use({ chosen, generic: without(generic, [host]) });
      break;
    case 'forget-host':
      await use({ chosen: without(chosen, [host]), generic: without(generic, [host]) });
      // If it is chosen again, it is to be coached.
      await silencedHelpdesks.setValue(without(await silencedHelpdesks.getValue(), [host]));
      await browser.permissions.remove({ origins: [host] });
      return;
  }
  // The open pages' coach is gone, and its watcher with it: a new watcher starts the coach that is now needed.
  const isChosen = type !== 'use-file' || chosen.includes(host);
  await (isChosen ? reviveHosts({ chosen: [host], generic: [] }) : reviveOpenTabs(host));
}

/** Forgets chosen hosts whose permission the agent took back in the browser's own settings. */
async function forgetWithdrawn(): Promise<void> {
  const { chosen, generic } = await storedHosts();
  const allowed = await Promise.all(chosen.map((host) => browser.permissions.contains({ origins: [host] })));
  const withdrawn = chosen.filter((_, index) => !allowed[index]);
  if (withdrawn.length > 0) await use({ chosen: without(chosen, withdrawn), generic: without(generic, withdrawn) });
}

/** Makes the browser run the watcher on the hosts, stores them once it does, and notifies the pages that are open. */
async function use(hosts: Hosts): Promise<void> {
  await registerHosts(hosts);
  await chosenHosts.setValue(hosts.chosen);
  await genericHosts.setValue(hosts.generic);
  await tellTabs('hostsChanged', hosts);
}

async function tellPanels(): Promise<undefined> {
  await sendMessage('hostsChanged', await storedHosts()).catch(() => {
    // No panel is open.
  });
}

function withHost(hosts: string[], host: string): string[] {
  return [...without(hosts, [host]), host];
}

function without(hosts: string[], left: string[]): string[] {
  return hosts.filter((host) => !left.includes(host));
}
