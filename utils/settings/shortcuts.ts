import { browser } from 'wxt/browser';

export interface Shortcut {
  label: string;
  /** As the browser names them, `Alt+Shift+J`; empty when none are set. */
  keys: string;
}

/** The keys that are set for the extension's commands: the agent can change them in the browser. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  // Chrome lists the toolbar button as a separate command; "Open the panel" already covers it.
  const own = commands.filter(({ name = '' }) => !name.startsWith('_execute'));
  return own.map(({ name = '', description, shortcut = '' }) => ({ label: description || name, keys: shortcut }));
}
