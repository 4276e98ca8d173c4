import type { ChecklistStep } from './checklistStep';

/** What is done about the failure. */
export const REPAIR: readonly ChecklistStep[] = [
  {
    id: 'core-cause',
    label: 'Find the root cause',
    why: 'The first explanation is rarely the one that stops it happening again.',
    source: ['seed 002', 'seed 001'],
  },
  {
    id: 'action',
    label: 'Fix it now: refund, replace, put right what failed',
    why: 'A concrete repair counts for more than any wording.',
    source: ['seed 001', 'seed 002', 'seed 003', 'seed 004'],
    ticks: { step: 'action' },
  },
  {
    id: 'options',
    label: 'Say why it cannot be fixed, and offer options',
    why: 'Where nothing can be undone, reasons and a choice are what help.',
    source: ['seed 003'],
    ticks: { step: 'options' },
  },
  {
    id: 'commitment',
    label: 'Say what you are doing, who does it, and by when',
    why: 'With a name and a time, the customer can stop waiting by the phone.',
    source: ['seed 001', 'seed 002', 'seed 003'],
    ticks: { step: 'commitment' },
    timer: 'commitment',
  },
  {
    id: 'anticipate',
    label: 'Think one step ahead',
    why: 'Solving the next problem before they have to ask turns a repair into care.',
    source: ['seed 003'],
    optional: true,
  },
  {
    id: 'progress',
    label: 'Fix it soon, or report progress',
    why: 'Twenty minutes with news feel short; twenty minutes of silence do not.',
    source: ['seed 001'],
    tickedBySending: 'action',
    timer: 'progress',
  },
  {
    id: 'updates',
    label: 'Keep them updated until it is solved',
    why: 'Frequent news, even “not yet”, shows that somebody is still working on it.',
    source: ['seed 003'],
    timer: 'updates',
  },
];
