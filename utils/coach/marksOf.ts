import type { Mark } from './marks';
import type { Blank } from './reading';
import type { TrackedFlag } from './trackFlags';

/** The marks of a draft: its flags, its blanks, and the flag whose card is open. */
export function marksOf(flags: readonly TrackedFlag[], blanks: readonly Blank[], activeId: string | undefined): Mark[] {
  const active = flags.filter((flag) => flag.id === activeId);
  return [
    ...flags.map(({ severity, start, end }) => ({ kind: severity, start, end })),
    ...blanks.map(({ start, end }) => ({ kind: 'blank' as const, start, end })),
    ...active.map(({ start, end }) => ({ kind: 'active' as const, start, end })),
  ];
}
