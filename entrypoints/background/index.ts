import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answers } from './answers';
import { watchConversations } from './conversations';
import { openDoor } from './door/door';
import { restoreHosts, reviveChosenTabs, watchHosts } from './hosts';
import { watchIcon } from './icon';
import { openPanelFromToolbar } from './panel';
import { watchPractice } from './practiceReminders';
import { reviveOpenTabs } from './reviveOpenTabs';
import { runCommand } from './runCommand';
import { watchPauses } from './switches';
import { watchSettings } from './watchSettings';
import { watchStore } from './watchStore';
import { watchTimers } from './watchTimers';
import { welcomeNewcomers } from './welcome';

// Listeners are registered before anything is awaited: a service worker that wakes up late misses its event.
export default defineBackground(() => {
  openDoor(answers);
  browser.commands.onCommand.addListener(runCommand);
  browser.runtime.onInstalled.addListener(() => void revive().catch(console.error));
  browser.runtime.onStartup.addListener(() => void restoreHosts().catch(console.error));
  openPanelFromToolbar();
  watchConversations();
  watchHosts();
  watchIcon();
  watchPauses();
  watchPractice();
  watchSettings();
  watchTimers();
  welcomeNewcomers();
  if (import.meta.env.STORE_ORIGIN) watchStore();
});

async function revive(): Promise<void> {
  await reviveOpenTabs();
  await restoreHosts();
  await reviveChosenTabs();
}
