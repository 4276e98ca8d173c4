import type { StoredKind } from '../../utils/storage/deleteStored';

interface Stored {
  kind: StoredKind;
  /** In the plural, as it stands within a sentence. */
  name: string;
  /** @param keptDays days that it is kept; undefined until it was read */
  meaning: (keptDays: number | undefined) => string;
}

/** What is stored and can be deleted. */
export const STORED: readonly Stored[] = [
  {
    kind: 'stats',
    name: 'statistics',
    meaning: (keptDays = 90) =>
      `For each day, helpdesk and situation: how many replies were written and sent, their words and checklist steps, and of each rule the flagged phrases, what became of them, and why they were sent anyway. Of a phrase only words from our rules are kept; any other word becomes “…”. Hours of the week are summed over a month. What you added from other agents’ files is among them. Kept for ${keptDays} days.`,
  },
  {
    kind: 'reminders',
    name: 'answered reminders',
    meaning: (keptDays = 90) =>
      `How many were met, missed and dropped, for each day, helpdesk, situation and kind of reminder. Of each one also the times and the helpdesk’s address, under the code of its checklist. Kept for ${keptDays} days.`,
  },
  {
    kind: 'incidents',
    name: 'incident notes',
    meaning: (keptDays = 90) =>
      `The day, the helpdesk, the situation, the kind of cause, where it failed, and word for word what an agent wrote. Of those in other agents’ files perhaps only how many there were. Kept for ${keptDays} days.`,
  },
  {
    kind: 'checklists',
    name: 'checklists',
    meaning: (keptDays = 90) =>
      `For each conversation in which something went wrong: the steps, the situation and the times, but no texts, filed under a code that does not give the ticket number away. Kept for ${keptDays} days after the last change.`,
  },
];
