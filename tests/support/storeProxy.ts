import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to a request: it gets through, or its answer is lost after the store has carried it out. */
export type Fault =
  | 'none'
  | 'answers 503'
  | 'answers 503 once it is stored'
  | 'cuts the line once it is stored'
  | 'never answers'
  | 'never answers once it is stored';

/** Sits between a browser and its store, and fails on demand. */
export interface StoreProxy {
  origin: string;
  /** Affects the next requests. */
  fault: Fault;
  /** Insert requests received. */
  inserts: number;
  close(): void;
}

/** @param storeOrigin where to forward requests; called for each one, as a restarted server may be elsewhere */
export async function startStoreProxy(storeOrigin: () => string): Promise<StoreProxy> {
  const server = http.createServer((request, response) => {
    void forward(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const proxy: StoreProxy = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: 'none',
    inserts: 0,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return proxy;

  async function forward(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://any');
    if (/^INSERT/i.test(searchParams.get('query') ?? '')) proxy.inserts += 1;
    if (proxy.fault === 'answers 503') {
      response.writeHead(503).end('busy');
      return;
    }
    if (proxy.fault === 'never answers') return;
    const answer = await fetch(`${storeOrigin()}${pathname}${search}`, {
      method: request.method,
      headers: { authorization: request.headers.authorization ?? '' },
      body: request.method === 'POST' ? Buffer.concat(chunks) : undefined,
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (proxy.fault === 'never answers once it is stored') return;
    if (proxy.fault === 'cuts the line once it is stored') response.destroy();
    else if (proxy.fault === 'answers 503 once it is stored') response.writeHead(503).end('Gateway trouble');
    else response.writeHead(answer.status).end(body);
  }
}
