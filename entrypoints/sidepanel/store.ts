import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { Shortcut } from '../../components/ShortcutList';
import type { Recovery } from '../../utils/checklist/recoveryDesk';
import type { CoachView } from '../../utils/coach/coachView';
import { idleView } from './idleView';

interface PanelState {
  /** The coach's last word on the reply in the active tab. */
  view: CoachView;
  /** The checklist of its conversation, and the agent's timers; undefined before the panel begins. */
  recovery?: Recovery;
  shortcuts: Shortcut[];
  /** Why a host could not be coached, as a sentence. */
  hostTrouble?: string;
}

/** What the panel shows right now. */
export const usePanel = create<PanelState>(() => ({
  view: idleView({ on: false, why: 'no-reply-field' }),
  shortcuts: [],
}));

/** Reads the keys that are set for the extension's commands: the agent can change them in the browser. */
export async function loadShortcuts(): Promise<void> {
  const commands = await browser.commands.getAll();
  // Chrome lists the toolbar button as a command of its own; "Open the panel" is that already.
  const own = commands.filter(({ name = '' }) => !name.startsWith('_execute'));
  const shortcuts = own.map(({ name = '', description, shortcut = '' }) => ({
    label: description || name,
    keys: shortcut,
  }));
  usePanel.setState({ shortcuts });
}
