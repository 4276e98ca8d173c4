import type { ChecklistStep } from './checklistStep';

/** What the words of a reply do. */
export const IN_THE_REPLY: readonly ChecklistStep[] = [
  {
    id: 'event',
    label: 'Say what happened, before they have to ask',
    why: 'Customers who hear it from you do not have to search for it.',
    source: ['seed 000', 'seed 003'],
  },
  {
    id: 'apology',
    label: 'Apologise, sincerely and without conditions',
    why: 'The customer wants to know that you care that it happened, even where it is not your fault.',
    source: ['seed 001', 'seed 002', 'seed 003', 'seed 004'],
    ticks: { step: 'apology', clearOf: ['non-apology'] },
  },
  {
    id: 'forgiveness',
    label: 'Ask for forgiveness',
    why: 'Asking leaves the answer to the customer; it is the end of a whole apology, and never owed.',
    source: ['seed 001'],
    ticks: { step: 'forgiveness' },
    optional: true,
  },
  {
    id: 'ownership',
    label: 'Own it: “we fell short”',
    why: 'Saying plainly that you failed is the part of an apology that does the most for trust.',
    source: ['seed 000', 'seed 002', 'seed 004'],
    ticks: { step: 'ownership' },
  },
  {
    id: 'customers-side',
    label: 'Take the customer’s side',
    why: 'Whoever argues with the complaint leaves the customer alone with it.',
    source: ['seed 001', 'seed 002'],
    ticks: { clearOf: ['blame', 'defensive'] },
  },
  {
    id: 'empathy',
    label: 'Name how they feel: about that they are always right',
    why: 'The disappointment is real even where the complaint is not quite right.',
    source: ['seed 000', 'seed 001', 'seed 002', 'seed 003', 'seed 004'],
    ticks: { step: 'empathy' },
  },
  {
    id: 'impact',
    label: 'Name what it meant for this person',
    why: 'It shows that somebody read what it cost them: the evening, the trip, the fee.',
    source: ['seed 002', 'seed 000', 'seed 003'],
    ticks: { step: 'impact' },
  },
  {
    id: 'question',
    label: 'Ask what happened, and what would put it right',
    why: 'A real question shows more interest than any word of care; “anything else?” is none.',
    source: ['seed 000', 'seed 001', 'seed 003'],
    ticks: { step: 'question' },
  },
  {
    id: 'no-defence',
    label: 'No defence, no excuse, no praise of yourselves',
    why: 'The customer wants to hear why it is hard for them, not for you.',
    source: ['seed 000', 'seed 002', 'seed 004'],
    ticks: { clearOf: ['non-apology', 'defensive', 'blame', 'excuse', 'dodge', 'praise'] },
  },
];
