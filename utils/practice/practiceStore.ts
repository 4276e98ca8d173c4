import { storage } from 'wxt/utils/storage';
import type { PracticeResults } from './practiceResults';
import type { RolePlay } from './rolePlay';

/** How role plays went, by their ids. Separate from the statistics: practising changes nobody's figures. */
export const practiceResults = storage.defineItem<PracticeResults>('local:practiceResults', { fallback: {} });

/** Role plays that the agent loaded from files. */
export const ownRolePlays = storage.defineItem<readonly RolePlay[]>('local:ownRolePlays', { fallback: [] });

/** Whether a notification reminds the agent to practise, a week after the last time. */
export const practiceReminder = storage.defineItem<boolean>('local:practiceReminder', { fallback: false });

/** When the next such reminder is due, in milliseconds since 1970; null while there is none. */
export const practiceReminderDue = storage.defineItem<number | null>('local:practiceReminderDue', { fallback: null });
