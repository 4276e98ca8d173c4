import type { Browser } from 'wxt/browser';
import type { CoachCommand } from '../../utils/messages/messages';
import { conversations } from './conversations';
import { openPanel } from './panel';

/** Carries out a keyboard shortcut of the manifest: in the tab where it was pressed, in the agent's current frame. */
export function runCommand(command: string, tab?: Browser.tabs.Tab): void {
  // The panel opens only synchronously in response to a key.
  const done =
    command === 'open-panel' ? openPanel(tab) : tab?.id && conversations.command(tab.id, command as CoachCommand);
  Promise.resolve(done).catch(console.error);
}
