import type { BrowserContext, CDPSession } from '@playwright/test';
import { type DeadEnd, startDeadEnd } from './deadEnd';
import { launchChromium, makeProfile, removeProfile } from './launchChromium';

/** A running Chromium, without the extension at first. */
export interface BrowserOfTests {
  context: BrowserContext;
  /** Where requests end that no page of the test answers. */
  deadEnd: DeadEnd;
  /** Resets it for the next test: removes extensions with all they stored, pages and what sites stored. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** Starts one, which tests can use one after another. */
export async function startBrowser(): Promise<BrowserOfTests> {
  const profile = makeProfile();
  const deadEnd = await startDeadEnd('chromium');
  const context = await launchChromium(profile, deadEnd);
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const send = (session as unknown as UntypedSession).send.bind(session) as UntypedSession['send'];
  // Without a page, the browser would end.
  const [first = await context.newPage()] = context.pages();
  return {
    context,
    deadEnd,
    async tidy() {
      const { extensions } = await send('Extensions.getExtensions', {});
      for (const { id } of extensions) await send('Extensions.uninstall', { id });
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await Promise.all(context.pages().map((page) => (page === first ? undefined : page.close())));
      await context.clearCookies();
      await context.clearPermissions();
      const site = await context.newCDPSession(first);
      await site.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
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
