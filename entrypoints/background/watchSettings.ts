import { browser } from 'wxt/browser';
import { onAgentSettings, readAgentSettings } from '../../utils/coach/agentSettings';
import { tellTabs } from './tellTabs';

/** Keeps the storage to the extension's own pages, and coaches in step with it, from the first moment on. */
export function watchSettings(): void {
  // Content scripts share a process with the page: what they need they are told. Firefox cannot close the storage.
  for (const area of [browser.storage.local, browser.storage.session]) {
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(console.error);
  }
  onAgentSettings(() => {
    void readAgentSettings()
      .then((settings) => tellTabs('settingsChanged', settings))
      .catch(console.error);
  });
}
