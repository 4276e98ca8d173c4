/** What the tests use of the extension's own world, in its service worker. */
interface ChromeTab {
  id: number;
  url?: string;
}

declare global {
  const chrome: {
    action: {
      onClicked: { hasListeners(): boolean };
      getBadgeText(where: { tabId?: number }): Promise<string>;
      getTitle(where: { tabId?: number }): Promise<string>;
      setBadgeText(shown: { text: string }): Promise<void>;
      setTitle(shown: { title: string }): Promise<void>;
    };
    alarms: {
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
      getAll(): Promise<{ name: string }[]>;
      clear(name: string): Promise<boolean>;
      clearAll(): Promise<boolean>;
      onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void };
    };
    commands: { onCommand: { dispatch(command: string, tab: ChromeTab | undefined): void } };
    /** Available only in the browser's own settings, chrome://extensions. */
    developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>>;
    i18n: { getUILanguage(): string };
    offscreen: { closeDocument(): Promise<void>; hasDocument(): Promise<boolean> };
    notifications: {
      getAll(): Promise<Record<string, true>>;
      clear(name: string): Promise<boolean>;
    };
    scripting: { unregisterContentScripts(): Promise<void> };
    management: { uninstallSelf(): Promise<void> };
    permissions: { getAll(): Promise<{ origins: string[] }> };
    runtime: {
      reload(): void;
      getManifest(): { description: string; action: { default_title: string } };
    };
    storage: {
      local: {
        get(): Promise<object>;
        set(items: object): Promise<void>;
        remove(names: string[]): Promise<void>;
        clear(): Promise<void>;
      };
      session: { get(): Promise<object>; clear(): Promise<void> };
    };
    tabs: {
      create(options: { url: string }): Promise<ChromeTab>;
      query(filter: object): Promise<ChromeTab[]>;
      remove(tab: number): Promise<void>;
      setZoom(tab: number | undefined, factor: number): Promise<void>;
    };
    windows: { create(options: { url: string }): Promise<unknown> };
  };
}

export {};
