/** The extension's scripts that a frame can run, at most one of each. */
type Script = 'watcher' | 'hostWatcher' | 'coach' | 'fields';

type Scripts = Partial<Record<Script, AbortController>>;

// A symbol, because the page's named elements are properties of its window in this world too.
const SCRIPTS = Symbol.for('amends');

/**
 * Replaces the extension's earlier scripts in this frame: a tab that was loading during installation gets them twice.
 * Bundles of one version share a world that pages cannot reach. Scripts of an older version run in another world, and
 * stop as soon as they notice that their extension is gone.
 * @param others the scripts to stop besides an earlier one of the same name
 * @returns a controller that aborts when this script has to stop
 */
export function takePlace(script: Script, others: readonly Script[]): AbortController {
  const world = globalThis as { [SCRIPTS]?: Scripts };
  if (!Object.hasOwn(world, SCRIPTS)) world[SCRIPTS] = {};
  const scripts = world[SCRIPTS] as Scripts;
  for (const name of [script, ...others]) scripts[name]?.abort();
  const own = new AbortController();
  scripts[script] = own;
  return own;
}
