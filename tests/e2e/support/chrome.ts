/** What the tests use of the extension's own world, in its service worker. */
interface ChromeTab {
  id: number;
  url?: string;
}

declare global {
  const chrome: {
    commands: { onCommand: { dispatch(command: string, tab: ChromeTab | undefined): void } };
    management: { uninstallSelf(): Promise<void> };
    runtime: { reload(): void; getContexts(filter: object): Promise<{ contextType: string; documentUrl?: string }[]> };
    sidePanel: { getPanelBehavior(): Promise<object> };
    tabs: { query(filter: object): Promise<ChromeTab[]> };
  };
}

export {};
