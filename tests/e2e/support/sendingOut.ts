// These run in the world of one of the extension's own pages, or of its worker: each is whole in itself.

interface Attempt {
  /** Where to send it: `https://collect.example`. */
  address: string;
  /** Where to send what would be a page: browsers connect in advance to those, before they look at the policy. */
  pages: string;
  /** The directives that are to stop it. */
  expected: string[];
}

/**
 * Tries every way that a page has to send something without leaving for another page. Gives the directives of the
 * page's policy that stopped one, once each of them was heard of that is expected, or time is up.
 */
export async function sendFromPage({ address, pages, expected }: Attempt): Promise<string[]> {
  const stopped = new Set<string>();
  const heard = new Promise<void>((done) => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      if (blockedURI.startsWith(pages) || /^\w+:\/\/collect\.example/.test(blockedURI)) stopped.add(effectiveDirective);
      if (expected.every((directive) => stopped.has(directive))) done();
    });
    setTimeout(done, 4000);
  });
  const load = (name: string, source: object) =>
    document.body.append(Object.assign(document.createElement(name), source));
  await fetch(`${address}/fetch`).catch(() => undefined);
  navigator.sendBeacon(`${address}/beacon`, 'leak');
  try {
    new WebSocket(`${address.replace('https', 'wss')}/socket`);
  } catch {
    // Some browsers throw, others tell the socket.
  }
  new Image().src = `${address}/image`;
  load('script', { src: `${address}/script` });
  load('link', { rel: 'stylesheet', href: `${address}/style` });
  load('object', { data: `${address}/object` });
  load('video', { src: `${address}/video` });
  load('iframe', { src: `${pages}/frame` });
  load('form', { action: `${pages}/form`, method: 'post' });
  try {
    document.querySelector<HTMLFormElement>('body > form')?.submit();
  } catch {
    // Firefox throws.
  }
  await heard;
  return [...stopped].sort();
}

/** Tries the ways that a background has. Gives what became of each. */
export async function sendFromBackground(address: string): Promise<string[]> {
  const fetched = fetch(`${address}/fetch`).then(
    () => 'fetched',
    () => 'not fetched',
  );
  const socket = new Promise<string>((done) => {
    try {
      const opened = new WebSocket(`${address.replace('https', 'wss')}/socket`);
      opened.onopen = () => done('connected');
      opened.onerror = () => done('not connected');
    } catch {
      done('not connected');
    }
  });
  return Promise.all([fetched, socket]);
}

/** What the policy of the extension's pages stops. */
export const STOPPED = [
  'connect-src',
  'form-action',
  'frame-src',
  'img-src',
  'media-src',
  'object-src',
  'script-src-elem',
  'style-src-elem',
];
