/** Whether the agent has switched the whole coach off, and until when it pauses. */
export interface CoachRest {
  isOff: boolean;
  /** In milliseconds since 1970; null where it does not pause. */
  until: number | null;
}

export const AT_WORK: CoachRest = { isOff: false, until: null };

/** Why no coach speaks, on whatever page. */
export type Rest = 'coach-off' | 'paused';

/**
 * Why no coach speaks at a time; undefined where coaches are at work.
 * @param now in milliseconds since 1970
 */
export function restAt({ isOff, until }: CoachRest, now: number): Rest | undefined {
  if (isOff) return 'coach-off';
  return until !== null && until > now ? 'paused' : undefined;
}
