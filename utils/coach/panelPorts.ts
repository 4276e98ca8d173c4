import type { Browser } from 'wxt/browser';

type Port = Browser.runtime.Port;

interface Panels {
  ports: Set<Port>;
  /** Set by the coach, once it is there. */
  onPort?: (port: Port) => void;
}

/**
 * The panels that follow this tab. Watcher and coach are separate bundles in one world of the frame, so they meet
 * on its global object: the watcher, always there, keeps the ports open; the coach answers through them.
 */
export function panels(): Panels {
  const world = globalThis as { amendsPanels?: Panels };
  world.amendsPanels ??= { ports: new Set() };
  return world.amendsPanels;
}
