import { browser } from 'wxt/browser';
import { type CoachView, PANEL_PORT, type PanelRequest } from '../../utils/coach/coachView';

/** The line to the coaches of one tab: one a frame, all on the same port. */
export interface TabLink {
  readonly tabId: number;
  isOpen(): boolean;
  post(request: PanelRequest): void;
  /** Ends the line; nothing is heard of it after that. */
  close(): void;
}

interface LinkOptions {
  onView: (view: CoachView) => void;
  /** The page went away, or nobody was there. */
  onClose: (hadAnswered: boolean) => void;
  /** The panel ended the line itself. */
  onEnd: () => void;
}

/** Within this time of connecting, frames introduce themselves; later messages tell of changes. */
const ROUND_MS = 300;

/** Connects to the frames of a tab. Of several that introduce themselves, one that watches a reply wins. */
export function linkTab(tabId: number, { onView, onClose, onEnd }: LinkOptions): TabLink {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT });
  const since = performance.now();
  let open = true;
  let answered = false;
  let watching = false;

  port.onMessage.addListener((view: CoachView) => {
    if (!open) return;
    answered = true;
    if (watching && !view.watching.on && performance.now() - since < ROUND_MS) return;
    watching = view.watching.on;
    onView(view);
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells Chrome that the error, "Receiving end does not exist", was expected.
    void browser.runtime.lastError;
    if (!open) return;
    open = false;
    onClose(answered);
  });

  return {
    tabId,
    isOpen: () => open,
    post: (request) => {
      if (open) port.postMessage(request);
    },
    close: () => {
      if (!open) return;
      open = false;
      onEnd();
      port.disconnect();
    },
  };
}
