import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import { type DeadEnd, startDeadEnd } from './deadEnd';
import { emptyExtension } from './emptyExtension';
import { hadHostsChanged } from './hostPermission';
import { launchChromium, loadExtension, makeProfile, removeProfile, workerOf } from './launchChromium';
import { reloadExtension } from './reloadExtension';
import { wasWorkerTouched } from './workerTouched';

/** A running Chromium, without the extension at first. */
export interface BrowserOfTests {
  context: BrowserContext;
  /** Where requests end that no page of the test answers. */
  deadEnd: DeadEnd;
  /** Installs the extension from its folder, or makes it as good as new if it is there already; returns its id. */
  install(folder: string): Promise<string>;
  /** Resets all else for the next test: pages, and what sites stored. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** What a site can store. Not `all`: an extension is lost without its worker. */
const STORED = 'cookies,file_systems,indexeddb,local_storage,cache_storage,storage_buckets';

/** Starts one, which tests can use one after another. */
export async function startBrowser(): Promise<BrowserOfTests> {
  const profile = makeProfile();
  const deadEnd = await startDeadEnd('chromium');
  const context = await launchChromium(profile, deadEnd);
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const send = (session as unknown as UntypedSession).send.bind(session) as UntypedSession['send'];
  // Without a page, the browser would end.
  const [first = await context.newPage()] = context.pages();
  let installed: { folder: string; id: string; worker: Worker } | undefined;
  return {
    context,
    deadEnd,
    async install(folder) {
      const { extensions } = await send('Extensions.getExtensions', {});
      const hostsChanged = hadHostsChanged(context);
      const workerTouched = wasWorkerTouched(context);
      if (installed?.folder === folder && extensions.some(({ id }) => id === installed?.id) && !hostsChanged) {
        const isSame = !workerTouched && context.serviceWorkers().includes(installed.worker);
        if (isSame && (await emptyExtension(installed.worker))) return installed.id;
        const site = await context.newCDPSession(first);
        installed.worker = await reloadExtension(context, site, installed);
        await site.detach();
        return installed.id;
      }
      for (const { id } of extensions) await send('Extensions.uninstall', { id });
      const id = await loadExtension(context, folder);
      installed = { folder, id, worker: await workerOf(context, id) };
      return id;
    },
    async tidy() {
      const site = await context.newCDPSession(first);
      // Playwright waits for the answer of a worker that a test has stopped.
      await site.send('ServiceWorker.enable');
      if (installed) await site.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${installed.id}/` });
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      const others = context.pages().filter((page) => page !== first);
      // A side panel takes a third of a second to close.
      await Promise.all([...others.map((page) => page.close()), context.clearCookies(), context.clearPermissions()]);
      await site.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: STORED });
      await site.detach();
    },
    async close() {
      await context.close();
      deadEnd.close();
      removeProfile(profile);
    },
  };
}

// Newer than Playwright's types.
interface UntypedSession {
  send(method: string, params: object): Promise<{ extensions: { id: string }[] }>;
}
