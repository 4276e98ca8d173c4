export type HabitId = 'tell-staff' | 'who-may-give' | 'role-play' | 'check-ins';

/** Something that a team lead does beside the tickets, so that recoveries go well. */
export interface LeadHabit {
  id: HabitId;
  /** As an instruction. */
  label: string;
  why: string;
  /** Where the advice is from, by the names of rules/sources.ts. All of it is practitioners' opinion. */
  source: readonly string[];
  /** How often it should happen, in days, and a quiet word for when it was longer ago. */
  rhythm?: { days: number; over: string };
  /** A page of the extension that helps. */
  page?: { address: string; words: string };
}

export const LEAD_HABITS: readonly LeadHabit[] = [
  {
    id: 'tell-staff',
    label: 'Tell your staff beforehand that you will side with the customer',
    why: 'Whoever overhears you taking the customer’s side may feel blamed. Told in advance, they know that it is the first step back to trust and not a verdict on them. It bears repeating.',
    source: ['seed 001'],
  },
  {
    id: 'who-may-give',
    label: 'Settle who may give gifts',
    why: 'Where everybody on the team may put things right, mistakes are owned up to and not swept under the rug. Check first that the rules of your trade permit gifts.',
    source: ['seed 000'],
    page: { address: 'options.html#recovery', words: 'Write it down in the options' },
  },
  {
    id: 'role-play',
    label: 'Run a role play every week',
    why: 'Practice makes it possible to stay with the customer in the hard moment, where the first impulse is to defend the team.',
    source: ['seed 004'],
    rhythm: { days: 7, over: 'That is a week ago: a good time for the next one.' },
    page: { address: 'practice.html', words: 'Take a complaint from the practice page' },
  },
  {
    id: 'check-ins',
    label: 'Check in with your clients and your agents, at least once a quarter',
    why: 'Regular feedback shows what does not work before it fails a customer; without it, a client sees only a vendor.',
    source: ['seed 000'],
    rhythm: { days: 91, over: 'That is a quarter ago: a good time to ask again.' },
  },
];
