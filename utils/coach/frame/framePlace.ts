/** The scripts of ours that a frame can hold, one of each. */
type Script = 'watcher' | 'hostWatcher' | 'coach' | 'fields';

type Scripts = Partial<Record<Script, AbortController>>;

// A symbol, since named elements of the page are properties of its window here, too.
const SCRIPTS = Symbol.for('amends');

/**
 * Takes the place of earlier scripts of ours in this frame: a tab that was loading while the extension was installed
 * gets them twice. Bundles of one version meet in a world that no page reaches. The scripts of an older version live in
 * another one, and leave as soon as they notice that their extension has gone.
 * @param others which scripts leave besides one of the same name
 * @returns aborts when this script has to leave
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
