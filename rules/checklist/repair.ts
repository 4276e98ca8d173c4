import type { ChecklistStep } from './checklistStep';

/** What is done about the failure. */
export const REPAIR: readonly ChecklistStep[] = [
  {
    id: 'core-cause',
    label: 'Find the core cause',
    why: 'The first explanation is rarely the one that keeps it from happening again.',
    source: ['seed 002', 'seed 001'],
  },
  {
    id: 'action',
    label: 'Fix it now: refund, replace, change what failed',
    why: 'A concrete repair weighs more than any wording.',
    source: ['seed 001', 'seed 002', 'seed 003', 'seed 004'],
    ticks: { step: 'action' },
  },
  {
    id: 'options',
    label: 'Say why it cannot be fixed, and give options',
    why: 'Where nothing can be undone, reasons and a choice are what helps.',
    source: ['seed 003'],
    ticks: { step: 'options' },
  },
  {
    id: 'commitment',
    label: 'Say what you are doing, who does it, and by when',
    why: 'A name and a time let the customer stop waiting for the phone.',
    source: ['seed 001', 'seed 002', 'seed 003'],
    ticks: { step: 'commitment' },
    timer: 'commitment',
  },
  {
    id: 'anticipate',
    label: 'Think one need ahead',
    why: 'Solving what comes next before it is asked turns a repair into care.',
    source: ['seed 003'],
    optional: true,
  },
  {
    id: 'progress',
    label: 'Fixed, or progress reported, soon',
    why: 'Twenty minutes with news are short; twenty minutes in silence are not.',
    source: ['seed 001'],
    tickedBySending: 'action',
    timer: 'progress',
  },
  {
    id: 'updates',
    label: 'Keep them updated until it is solved',
    why: 'Frequent news, even “not yet”, shows that somebody is still on it.',
    source: ['seed 003'],
    timer: 'updates',
  },
];
