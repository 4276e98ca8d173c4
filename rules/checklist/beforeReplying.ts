import type { ChecklistStep } from './checklistStep';

/** What is done before the first word of a reply. */
export const BEFORE_REPLYING: readonly ChecklistStep[] = [
  {
    id: 'notice-first',
    label: 'Write before the customer has to',
    why: 'A failure that arrives together with its fix costs far less trust than one that the customer has to discover.',
    source: ['seed 000', 'seed 003'],
    optional: true,
  },
  {
    id: 'severity',
    label: 'Judge how serious it is',
    why: 'Harm to a person, lost money or many customers at once are too much for one agent.',
    source: ['seed 003'],
    optional: true,
  },
  {
    id: 'leadership',
    label: 'Tell your leadership',
    why: 'They can put the recovery first and free up whatever it needs.',
    source: ['seed 003'],
    help: 'leadership-note',
  },
  {
    id: 'facts',
    label: 'Check the facts before you send',
    why: 'A first statement that has to be corrected does damage of its own.',
    source: ['seed 003'],
  },
  {
    id: 'response',
    label: 'Answer quickly, and tell everyone who is affected',
    why: 'The longer people hear nothing, the more upset they become.',
    source: ['seed 000', 'seed 003'],
    tickedBySending: true,
    timer: 'response',
  },
  {
    id: 'listen',
    label: 'Read the whole complaint, and go through it with the customer',
    why: 'The customer knows what went wrong, and often what would put it right.',
    source: ['seed 001', 'seed 003'],
  },
];
