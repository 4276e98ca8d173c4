import type { ChecklistStep } from './checklistStep';

/** What is done before the first word of a reply. */
export const BEFORE_REPLYING: readonly ChecklistStep[] = [
  {
    id: 'notice-first',
    label: 'Did we notice it first? Then write before the customer does',
    why: 'A failure that arrives together with its fix costs far less trust than one that the customer finds.',
    source: ['seed 000', 'seed 003'],
    optional: true,
  },
  {
    id: 'severity',
    label: 'Judge how serious it is',
    why: 'Harm to a person, to money or to many customers needs more than one agent.',
    source: ['seed 003'],
    optional: true,
  },
  {
    id: 'leadership',
    label: 'Tell the leadership',
    why: 'They can put the recovery first and free what it needs.',
    source: ['seed 003'],
    help: 'leadership-note',
  },
  {
    id: 'facts',
    label: 'Check the facts before you send',
    why: 'A first statement that has to be corrected does its own damage.',
    source: ['seed 003'],
  },
  {
    id: 'response',
    label: 'Answer fast, and tell everyone who is affected',
    why: 'The longer nobody speaks, the more upset people become.',
    source: ['seed 000', 'seed 003'],
    tickedBySending: true,
    timer: 'response',
  },
  {
    id: 'listen',
    label: 'Read all of it, and go through the complaint with the customer',
    why: 'The customer knows what went wrong and often what would fix it.',
    source: ['seed 001', 'seed 003'],
  },
];
