import { type Browser, browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const sidebar = () => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/** Lets the toolbar button open the panel. */
export function openPanelFromToolbar(): void {
  if (browser.sidePanel) {
    browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(console.error);
    return;
  }
  // Firefox, manifest version 2.
  browser.browserAction.onClicked.addListener(() => void sidebar()?.toggle());
}

/** Opens the panel beside a tab. Must be called at once in the answer to a key or click, or the browser refuses. */
export function openPanel(tab: Browser.tabs.Tab | undefined): Promise<void> | undefined {
  if (browser.sidePanel) return tab && browser.sidePanel.open({ windowId: tab.windowId });
  return sidebar()?.open();
}
