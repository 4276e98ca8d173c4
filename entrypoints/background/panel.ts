import { type Browser, browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

const sidebar = () => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Lets the toolbar button open the panel. Not by the browser's own `openPanelOnActionClick`: it grants no `activeTab`
 * with the click (measured in Chromium 156), so the panel would not know on whose page the agent clicked.
 */
export function openPanelFromToolbar(): void {
  if (browser.sidePanel) {
    // Earlier versions turned it on, and the browser remembers.
    browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false }).catch(console.error);
  }
  // Firefox, with manifest version 2, has the button under another name.
  const { onClicked } = browser.action ?? browser.browserAction;
  // A click while the panel is open leaves it open: it then shows the page that the agent clicked on.
  onClicked.addListener((tab) => void openPanel(tab)?.catch(console.error));
}

/** Opens the panel beside a tab. Must be called synchronously in response to a key or click, or the browser refuses. */
export function openPanel(tab: Browser.tabs.Tab | undefined): Promise<void> | undefined {
  if (browser.sidePanel) return tab && browser.sidePanel.open({ windowId: tab.windowId });
  return sidebar()?.open();
}
