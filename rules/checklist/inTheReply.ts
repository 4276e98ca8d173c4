import type { ChecklistStep } from './checklistStep';

/** What the words of a reply do. */
export const IN_THE_REPLY: readonly ChecklistStep[] = [
  {
    id: 'event',
    label: 'Say what happened, before they have to ask',
    why: 'Customers who hear it from you do not have to go looking for it.',
    source: ['seed 000', 'seed 003'],
  },
  {
    id: 'apology',
    label: 'Apologise, sincerely and without conditions',
    why: 'The customer wants to see that you care, even if it was not your fault.',
    source: ['seed 001', 'seed 002', 'seed 003', 'seed 004'],
    ticks: { step: 'apology', clearOf: ['non-apology'] },
  },
  {
    id: 'forgiveness',
    label: 'Ask for forgiveness',
    why: 'It completes an apology and leaves the answer to the customer, who never owes you it.',
    source: ['seed 001'],
    ticks: { step: 'forgiveness' },
    optional: true,
  },
  {
    id: 'ownership',
    label: 'Own it: “we fell short”',
    why: 'Saying plainly that you failed does more for trust than any other part of an apology.',
    source: ['seed 000', 'seed 002', 'seed 004'],
    ticks: { step: 'ownership' },
  },
  {
    id: 'customers-side',
    label: 'Take the customer’s side',
    why: 'Arguing with a complaint leaves the customer alone with it.',
    source: ['seed 001', 'seed 002'],
  },
  {
    id: 'empathy',
    label: 'Name how they feel',
    why: 'The feeling is real, even if the complaint is not quite right.',
    source: ['seed 000', 'seed 001', 'seed 002', 'seed 003', 'seed 004'],
    ticks: { step: 'empathy' },
  },
  {
    id: 'impact',
    label: 'Say what it meant for this customer',
    why: 'It shows that somebody read what it cost them: the evening, the trip, the fee.',
    source: ['seed 002', 'seed 000', 'seed 003'],
    ticks: { step: 'impact' },
  },
  {
    id: 'question',
    label: 'Ask what happened, and what would put it right',
    why: 'A real question shows more interest than any kind word. “Anything else?” is not one.',
    source: ['seed 000', 'seed 001', 'seed 003'],
    ticks: { step: 'question' },
  },
  {
    id: 'no-defence',
    label: 'No defence, no excuses, no self-praise',
    why: 'The customer wants to hear that you see their side of it, not yours. Read your reply once more.',
    source: ['seed 000', 'seed 002', 'seed 004'],
  },
];
