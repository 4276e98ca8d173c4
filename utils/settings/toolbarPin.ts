import { browser } from 'wxt/browser';

/** What browsers report about the toolbar button, if they do. */
interface PinTeller {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: {
    addListener(listener: (change: { isOnToolbar?: boolean }) => void): void;
    removeListener(listener: (change: { isOnToolbar?: boolean }) => void): void;
  };
}

/**
 * Reports whether the toolbar button is pinned, now and whenever that changes, until the signal aborts. Never calls
 * back if the browser does not report it.
 */
export function followPin(onPin: (isPinned: boolean) => void, signal: AbortSignal): void {
  // In Firefox, manifest version 2, the button has another name.
  const button = (browser.action ?? browser.browserAction) as PinTeller;
  const tell = ({ isOnToolbar }: { isOnToolbar?: boolean }) => {
    if (isOnToolbar !== undefined && !signal.aborted) onPin(isOnToolbar);
  };
  button.getUserSettings?.().then(tell, () => undefined);
  button.onUserSettingsChanged?.addListener(tell);
  signal.addEventListener('abort', () => button.onUserSettingsChanged?.removeListener(tell));
}
