import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/**
 * Lets locators see into what the extension floats over the pages of a browser, through closed shadow roots. Nothing
 * else can: what is defined here exists in the world that Playwright looks from, and each world of a page has its own
 * objects for the page's elements. For the page itself the roots stay closed.
 */
export function seeClosedRoots(context: BrowserContext): void {
  for (const page of context.pages()) void seeClosedRootsIn(page);
  context.on('page', (page) => void seeClosedRootsIn(page));
}

async function seeClosedRootsIn(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    const worlds = new Set<number>();
    const look = () => openRoots(session, worlds).catch(ignoreGone);
    session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
      if (name.startsWith('__playwright_utility_world')) worlds.add(id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => void worlds.delete(executionContextId));
    session.on('Runtime.executionContextsCleared', () => worlds.clear());
    // The browser reports nothing about a document that was not requested.
    const openDocument = async () => {
      await session.send('DOM.getDocument', { depth: 0 });
      await look();
    };
    session.on('DOM.documentUpdated', () => void openDocument().catch(ignoreGone));
    session.on('DOM.topLayerElementsUpdated', () => void look());
    await session.send('Runtime.enable');
    await session.send('DOM.enable');
    await openDocument();
  } catch (error) {
    ignoreGone(error);
  }
}

/** Gives the hosts in the top layer their closed roots, in each of some worlds of their page. */
async function openRoots(session: CDPSession, worlds: Set<number>): Promise<void> {
  const { nodeIds } = await session.send('DOM.getTopLayerElements');
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!root) continue;
    for (const executionContextId of worlds) {
      const inWorld = async (backendNodeId: number) => {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
        return object.objectId as string;
      };
      const host = await inWorld(node.backendNodeId).catch(ignoreGone);
      if (!host) continue;
      await session.send('Runtime.callFunctionOn', {
        objectId: host,
        functionDeclaration: `function (value) { Object.defineProperty(this, 'shadowRoot', { value }); }`,
        arguments: [{ objectId: await inWorld(root.backendNodeId) }],
      });
    }
  }
}

const GONE =
  /closed|detached|Could not find|No (?:node|object|target)|Node with given id|Cannot find|not found|enabled/i;

/** Pages, documents and elements may disappear while they are examined. */
function ignoreGone(error: unknown): undefined {
  if (!GONE.test(String(error))) throw error;
}
