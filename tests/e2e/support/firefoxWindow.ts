import type { Browser } from 'puppeteer-core';

/** Evaluates an expression in the window of Firefox itself, awaits it, and returns what JSON can represent. */
export type FirefoxWindow = (expression: string) => Promise<unknown>;

// Access to Firefox's own window is a Firefox-specific command, which Puppeteer does not have.
interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}
interface Answer {
  contexts?: { context: string }[];
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/** Gives access to the window of a Firefox that was started with `--remote-allow-system-access`. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { connection } = browser as Browser & { connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts?.[0]?.context;
  return async (expression) => {
    const { result: answer } = await connection.send('script.evaluate', {
      target: { context },
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      awaitPromise: true,
    });
    if (!answer.result) throw new Error(`${expression}: ${answer.exceptionDetails?.text}`);
    return JSON.parse(answer.result.value);
  };
}

/** What Firefox itself logs about an answer that was still on its way when its page was closed. */
const GONE_WITH_ITS_PAGE = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/**
 * The exceptions since the last call, anywhere in the extension: in its content scripts, its pages and the background.
 * Firefox does not report them to tabs.
 */
export async function errorsOfExtension(ask: FirefoxWindow): Promise<string[]> {
  const messages = await ask(`(() => {
    const errors = Services.console
      .getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      .filter(({ sourceName }) => sourceName.startsWith('moz-extension://'))
      .filter(({ errorMessage }) => !${GONE_WITH_ITS_PAGE}.test(errorMessage))
      .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber);
    Services.console.reset();
    return errors;
  })()`);
  return messages as string[];
}
