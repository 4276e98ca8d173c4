import type { FirefoxWindow } from './firefoxWindow';

interface Answer {
  result?: unknown;
  trouble?: string;
}

/**
 * Evaluates an expression in the process of the page in the tab that was opened last, with the browser's privileges.
 * @returns its value, awaited, as far as JSON can represent it
 */
export async function inPage(ask: FirefoxWindow, expression: string): Promise<unknown> {
  const script = `(async () => ${expression})().then(
    (result) => sendAsyncMessage('done', { result }),
    (error) => sendAsyncMessage('done', { trouble: String(error) }),
  )`;
  const answer = await ask(`new Promise((done) => {
    const { messageManager } = gBrowser.browsers.at(-1);
    messageManager.addMessageListener('done', function receive({ data }) {
      messageManager.removeMessageListener('done', receive);
      done(data);
    });
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`);
  const { result, trouble } = answer as Answer;
  if (trouble) throw new Error(`Firefox could not do it in the page: ${trouble}`);
  return result;
}

/** The expression that calls a function, which can use only its arguments. */
export function callOf<Arguments extends unknown[]>(
  run: (...given: Arguments) => unknown,
  ...given: Arguments
): string {
  return `(${run})(...${JSON.stringify(given)})`;
}
