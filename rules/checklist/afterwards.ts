import type { ChecklistStep } from './checklistStep';

/** What makes a recovery better than the service that failed. */
export const AFTERWARDS: readonly ChecklistStep[] = [
  {
    id: 'gesture',
    label: 'Add something personal: a gift or a handwritten note',
    why: 'It shows that you see the person behind the ticket. A refund or a credit alone is only compensation.',
    source: ['seed 000', 'seed 003', 'seed 002'],
    ticks: { step: 'gesture' },
  },
  {
    id: 'check-after',
    label: 'Check back that the customer is happy',
    why: 'Asking after the fix shows that the customer mattered, not just the ticket.',
    source: ['seed 001', 'seed 002'],
    timer: 'check-after',
  },
  {
    id: 'document',
    label: 'Write down what failed, and why',
    why: 'Only what is written down can show a pattern and be fixed for good.',
    source: ['seed 001', 'seed 003'],
    help: 'incident-form',
  },
  {
    id: 'prevention',
    label: 'Stop it happening again, and tell the customer how',
    why: 'It is easier to forgive what will not happen to the next person.',
    source: ['seed 001', 'seed 002', 'seed 003'],
    ticks: { step: 'prevention' },
  },
  {
    id: 'show-standard',
    label: 'Prove your standards by what you do, not by what you say',
    why: 'Right after a failure, “we pride ourselves” sounds like the opposite.',
    source: ['seed 004'],
    ticks: { step: 'action', clearOf: ['praise'] },
  },
];
