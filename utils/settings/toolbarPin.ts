import { browser } from 'wxt/browser';

/** What browsers tell of the toolbar button, where they tell it. */
interface PinTeller {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: {
    addListener(listener: (change: { isOnToolbar?: boolean }) => void): void;
    removeListener(listener: (change: { isOnToolbar?: boolean }) => void): void;
  };
}

/**
 * Tells whether the toolbar button is pinned, now and whenever that changes, until the signal aborts. Calls nobody where
 * the browser does not say.
 */
export function followPin(onPin: (isPinned: boolean) => void, signal: AbortSignal): void {
  // Firefox, manifest version 2, has the button under another name.
  const button = (browser.action ?? browser.browserAction) as PinTeller;
  const tell = ({ isOnToolbar }: { isOnToolbar?: boolean }) => {
    if (isOnToolbar !== undefined && !signal.aborted) onPin(isOnToolbar);
  };
  button.getUserSettings?.().then(tell, () => undefined);
  button.onUserSettingsChanged?.addListener(tell);
  signal.addEventListener('abort', () => button.onUserSettingsChanged?.removeListener(tell));
}
