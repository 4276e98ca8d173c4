import { create } from 'zustand';
import { idleState, type TabState } from '../../utils/conversation/tabState';
import { readShortcuts, type Shortcut } from '../../utils/settings/shortcuts';
import type { TabSite } from '../../utils/switches/tabSite';
import type { Reminders } from '../../utils/timers/followReminders';

interface PanelState {
  /** What is known of the active tab. */
  tab: TabState;
  /** Undefined where there is none. */
  tabId?: number;
  /** Where the agent may switch the coach off; undefined where nothing is coached. */
  site?: TabSite;
  /** Why the coach could not be switched or paused, as a sentence. */
  coachTrouble?: string;
  /** Undefined before the panel starts. */
  reminders?: Reminders;
  /** Why the agent's last request failed, as a sentence. */
  trouble?: string;
  shortcuts: Shortcut[];
  /** Why a host could not be coached, as a sentence. */
  hostTrouble?: string;
}

/** What the panel shows right now. */
export const usePanel = create<PanelState>(() => ({
  tab: idleState({ on: false, why: 'no-reply-field' }),
  shortcuts: [],
}));

/** Reads the keys that are set for the extension's commands. */
export async function loadShortcuts(): Promise<void> {
  usePanel.setState({ shortcuts: await readShortcuts() });
}
