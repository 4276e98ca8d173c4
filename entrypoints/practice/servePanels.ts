import { type Browser, browser } from 'wxt/browser';
import { type CoachView, PANEL_PORT, type PanelRequest } from '../../utils/coach/coachView';

type Port = Browser.runtime.Port;

/** Answers side panels that follow this tab, as the coach does in a helpdesk. */
export function servePanels(signal: AbortSignal, onRequest: (request: PanelRequest) => void) {
  const ports = new Set<Port>();
  let last: CoachView | undefined;

  function serve(port: Port) {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((request: PanelRequest) => onRequest(request));
    if (last) port.postMessage(last);
  }

  browser.runtime.onConnect.addListener(serve);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(serve);
    for (const port of ports) port.disconnect();
    ports.clear();
  });

  return {
    /** Shows a view in all panels, also in those that come later. */
    show(view: CoachView) {
      last = view;
      for (const port of ports) port.postMessage(view);
    },
  };
}
