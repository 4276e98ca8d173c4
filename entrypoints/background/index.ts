import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../../utils/messages';
import { recordEvents } from '../../utils/stats/recordEvents';
import { restoreHosts, reviveChosenTabs, watchHosts } from './hosts';
import { injectCoach } from './injectCoach';
import { openPanelFromToolbar } from './panel';
import { reviveOpenTabs } from './reviveOpenTabs';
import { runCommand } from './runCommand';
import { watchTimers } from './watchTimers';

// Listeners are registered before anything is awaited: a service worker that wakes up late misses its event.
export default defineBackground(() => {
  onMessage('wakeCoach', (_, sender) => injectCoach(sender));
  onMessage('recordStats', (events) => recordEvents(events));
  browser.commands.onCommand.addListener(runCommand);
  browser.runtime.onInstalled.addListener(() => void revive().catch(console.error));
  browser.runtime.onStartup.addListener(() => void restoreHosts().catch(console.error));
  openPanelFromToolbar();
  watchHosts();
  watchTimers();
});

async function revive(): Promise<void> {
  await reviveOpenTabs();
  await restoreHosts();
  await reviveChosenTabs();
}
