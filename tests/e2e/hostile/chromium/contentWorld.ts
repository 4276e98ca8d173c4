import type { Page, Worker } from '@playwright/test';

/** What a script can access in the extension's own world of a page. */
interface ContentWorld {
  runtime: {
    sendMessage(message: object): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (message: { amends: string }, sender: object, respond: (answer: unknown) => void) => void,
      ): void;
    };
  };
  storage: { local: Record<'get' | 'set', (what: object | null) => Promise<unknown>> };
}

interface Injection {
  target: { tabId?: number };
  func: (...values: never[]) => unknown;
  args: unknown[];
}

interface WorkerWorld {
  scripting: {
    executeScript(injection: Injection): Promise<{ result: unknown }[]>;
    getRegisteredContentScripts(): Promise<unknown[]>;
  };
}

/** A message to the background, as scripts of the extension send it. */
export interface Forged {
  amends: string;
  data?: unknown;
}

/**
 * Sends messages from the extension's own world of a page, as an attacker who has taken over its process could.
 * @returns the answers; where the browser itself refused, the reason
 */
export function sendFrom(page: Page, worker: Worker, messages: Forged[]): Promise<unknown[]> {
  return worker.evaluate(
    async ({ url, sent }) => {
      const { scripting } = chrome as unknown as WorkerWorld;
      const [tab] = await chrome.tabs.query({ url });
      const send = (forged: Forged[]) => {
        const { runtime } = chrome as unknown as ContentWorld;
        return Promise.all(forged.map((one) => runtime.sendMessage(one).catch(String)));
      };
      const [injected] = await scripting.executeScript({ target: { tabId: tab?.id }, func: send, args: [sent] });
      return injected?.result as unknown[];
    },
    { url: page.url(), sent: messages },
  );
}

/** Answers, in the extension's own world of a page and before the coach does, what the background asks. */
export function answerFrom(page: Page, worker: Worker, name: string, answer: unknown): Promise<void> {
  return worker.evaluate(
    async (forged) => {
      const { scripting } = chrome as unknown as WorkerWorld;
      const [tab] = await chrome.tabs.query({ url: forged.url });
      const listen = (asked: string, value: unknown) =>
        (chrome as unknown as ContentWorld).runtime.onMessage.addListener(({ amends }, _, respond) => {
          if (amends === asked) respond(value);
        });
      await scripting.executeScript({ target: { tabId: tab?.id }, func: listen, args: [forged.name, forged.answer] });
    },
    { url: page.url(), name, answer },
  );
}

/**
 * Reads and writes the extension's settings from its own world of a page. @returns what the browser answered to each
 */
export function reachStorage(page: Page, worker: Worker): Promise<string[]> {
  return worker.evaluate(async (url) => {
    const { scripting } = chrome as unknown as WorkerWorld;
    const [tab] = await chrome.tabs.query({ url });
    const reach = async () => {
      const { local } = (chrome as unknown as ContentWorld).storage;
      const tries = [() => local.get(null), () => local.set({ dismissedRules: ['blame/should-have'] })];
      return Promise.all(
        tries.map((attempt) =>
          Promise.resolve()
            .then(attempt)
            .then(() => 'done', String),
        ),
      );
    };
    const [injected] = await scripting.executeScript({ target: { tabId: tab?.id }, func: reach, args: [] });
    return injected?.result as string[];
  }, page.url());
}

/** The content scripts that are registered for hosts that the agent chose. */
export function registeredScripts(worker: Worker): Promise<unknown[]> {
  return worker.evaluate(() => (chrome as unknown as WorkerWorld).scripting.getRegisteredContentScripts());
}
