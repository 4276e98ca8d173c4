import type { Browser } from 'wxt/browser';
import { type CoachCommand, sendMessage } from '../../utils/messages';
import { openPanel } from './panel';

/** Carries out a keyboard shortcut of the manifest in the tab where it was pressed. */
export function runCommand(command: string, tab?: Browser.tabs.Tab): void {
  const done =
    command === 'open-panel' ? openPanel(tab) : tab?.id && sendMessage('command', command as CoachCommand, tab.id);
  Promise.resolve(done).catch(() => {
    // No coach in that tab: there is nothing to carry out.
  });
}
