import type { CountedKind, PromiseEnd } from '../../../utils/timers/promiseCounts';

/** What was promised, as a team lead reads it. */
export const KIND_WORDS: Record<CountedKind, string> = {
  commitment: 'A promise in a reply',
  updates: 'Regular updates',
  progress: 'A fix or progress in time',
  'check-after': 'A check afterwards',
  response: 'A first answer in time',
  '': 'Not known',
};

/** How promises end, and what that means. */
export const END_WORDS: Record<PromiseEnd, readonly [label: string, meaning: string]> = {
  met: ['Met', 'Done by its time.'],
  missed: ['Missed', 'Done later, or not answered within a day.'],
  dropped: ['Dropped', 'Not needed any more, the agent said.'],
};

/** A kind as people read it; one that a newer version added as it is. */
export function kindName(kind: string): string {
  return Object.hasOwn(KIND_WORDS, kind) ? KIND_WORDS[kind as CountedKind] : kind;
}
