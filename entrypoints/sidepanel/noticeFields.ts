import { type Browser, browser } from 'wxt/browser';
import { FIELD_PORT } from '../../utils/coach/reply/coachView';
import type { FieldFinding } from '../../utils/helpdesks/lookForComposer';

/**
 * Checks whether a helpdesk's page, in any of its frames, still has the reply field that its file describes. Calls back
 * when it has none, and the agent is in a field that could be a reply. None of this runs in a page without a panel.
 * @param signal aborting takes everything out of the page again
 */
export function noticeFields(tabId: number, signal: AbortSignal, onUnrecognised: () => void): void {
  const ports = new Set<Browser.runtime.Port>();

  async function look(): Promise<void> {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, files: ['/content-scripts/fields.js'] });
    if (signal.aborted) return;
    const findings = frames.map(({ result }) => result as FieldFinding | undefined);
    if (findings.includes('other-field') && !findings.includes('composer')) onUnrecognised();
  }
  // A page that is going away, or an error page, has nothing to look into.
  const lookSafely = () => void look().catch(() => undefined);

  const listen = (port: Browser.runtime.Port) => {
    if (port.name !== FIELD_PORT || port.sender?.tab?.id !== tabId) return;
    ports.add(port);
    port.onMessage.addListener(lookSafely);
    port.onDisconnect.addListener(() => ports.delete(port));
  };
  browser.runtime.onConnect.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(listen);
    for (const port of ports) port.disconnect();
  });
  lookSafely();
}
