import type { StoredKind } from '../../utils/deleteStored';

interface Stored {
  kind: StoredKind;
  /** In the plural, as it stands within a sentence. */
  name: string;
  /** @param keptDays days after its last change that a checklist is forgotten; undefined until it was read */
  meaning: (keptDays: number | undefined) => string;
}

/** What is stored and can be deleted. */
export const STORED: readonly Stored[] = [
  {
    kind: 'stats',
    name: 'statistics',
    meaning: () =>
      'The day, the helpdesk, the rule, its category, the flagged phrase and what became of it. Names, numbers, addresses and links in the phrase are masked before it is stored.',
  },
  {
    kind: 'reminders',
    name: 'answered reminders',
    meaning: (keptDays = 90) =>
      `How many were met, missed and dropped, for each day and helpdesk. Of each one also the times and the helpdesk’s address, under the hash of its checklist, for ${keptDays} days.`,
  },
  {
    kind: 'incidents',
    name: 'incident notes',
    meaning: () => 'The day, the helpdesk, and word for word what an agent wrote. Kept until you delete them.',
  },
  {
    kind: 'checklists',
    name: 'checklists',
    meaning: (keptDays = 90) =>
      `For each conversation in which something went wrong: the steps, the situation and the times, but no texts, under a salted hash in place of the ticket number. Forgotten ${keptDays} days after the last change.`,
  },
];
