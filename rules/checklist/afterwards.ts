import type { ChecklistStep } from './checklistStep';

/** What makes a recovery better than the service that failed. */
export const AFTERWARDS: readonly ChecklistStep[] = [
  {
    id: 'gesture',
    label: 'Add something personal: a gift or a handwritten note',
    why: 'It shows that you know the mistake reached into somebody’s life; beside a discount, not instead of it.',
    source: ['seed 000', 'seed 003', 'seed 002'],
    ticks: { step: 'gesture' },
  },
  {
    id: 'check-after',
    label: 'Check afterwards that the customer is happy',
    why: 'A question after the fix shows that the customer mattered, not only the ticket.',
    source: ['seed 001', 'seed 002'],
    timer: 'check-after',
  },
  {
    id: 'document',
    label: 'Write down what failed, and why',
    why: 'Only what is written down can show a trend and be fixed for good.',
    source: ['seed 001', 'seed 003'],
    help: 'incident-form',
  },
  {
    id: 'prevention',
    label: 'Prevent it, and tell the customer how',
    why: 'People forgive more easily what will not happen to the next person.',
    source: ['seed 001', 'seed 002', 'seed 003'],
    ticks: { step: 'prevention' },
  },
  {
    id: 'show-standard',
    label: 'Show your standard by what you do, not by claiming it',
    why: 'Right after a failure, “we pride ourselves” sounds like the opposite.',
    source: ['seed 004'],
    ticks: { step: 'action', clearOf: ['praise'] },
  },
];
