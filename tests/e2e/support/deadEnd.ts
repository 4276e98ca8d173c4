import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ADVANCE_CONNECTIONS } from './servePages';

/** A proxy that lets nothing through and remembers what was requested of it. */
export interface DeadEnd {
  address: string;
  port: number;
  /** What the browser tried to reach: `host:443`, or a whole address. */
  asked: string[];
  close(): void;
}

// What browsers themselves request, with or without an extension. Requests from pages to these hosts are seen before
// they get here, by the code that serves the pages; in Chromium those from the extension, too.
const BROWSER_ITSELF = {
  chromium: /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com(?::443)?(?:\/|$)/,
  firefox: /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com)(?::443)?(?:\/|$)/,
};

/**
 * Starts one: every request of the browser that no page of the test answers ends here, whoever sent it.
 * @param way the one address from which it forwards, and where to; only the tests of a team's own package have one
 */
export async function startDeadEnd(
  browser: keyof typeof BROWSER_ITSELF,
  way?: { from: string; to: string },
): Promise<DeadEnd> {
  const asked: string[] = [];
  const remember = (url = '') => BROWSER_ITSELF[browser].test(url) || asked.push(url);
  const server = http.createServer((request, response) => {
    if (way && request.url?.startsWith(`${way.from}/`)) {
      const { method, headers } = request;
      const onward = http.request(way.to + request.url.slice(way.from.length), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      response.on('close', () => onward.destroy());
      request.pipe(onward);
      return;
    }
    remember(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    remember(request.url);
    // The browser may hang up before it has received the answer.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    port,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What was requested of a dead end, apart from connections opened in advance. */
export function leftBrowser({ asked }: DeadEnd): string[] {
  return asked.filter((url) => !ADVANCE_CONNECTIONS.includes(url));
}
