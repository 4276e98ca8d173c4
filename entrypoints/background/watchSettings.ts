import { browser } from 'wxt/browser';
import { onAgentSettings, readAgentSettings } from '../../utils/coach/frame/agentSettings';
import { tellTabs } from './tellTabs';

/** Restricts the storage to the extension's own pages, and keeps coaches in step with it, from the start on. */
export function watchSettings(): void {
  // Content scripts share a process with the page, so they get what they need by message. Firefox cannot restrict the
  // storage.
  for (const area of [browser.storage.local, browser.storage.session]) {
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(console.error);
  }
  onAgentSettings(() => {
    void readAgentSettings()
      .then((settings) => tellTabs('settingsChanged', settings))
      .catch(console.error);
  });
}
