/** Whether the agent has switched the whole coach off, and until when it is paused. */
export interface CoachRest {
  isOff: boolean;
  /** In milliseconds since 1970; null when it is not paused. */
  until: number | null;
}

export const AT_WORK: CoachRest = { isOff: false, until: null };

/** Why the coach is silent on every page. */
export type Rest = 'coach-off' | 'paused';

/**
 * Why the coach is silent at a time; undefined when it is at work.
 * @param now in milliseconds since 1970
 */
export function restAt({ isOff, until }: CoachRest, now: number): Rest | undefined {
  if (isOff) return 'coach-off';
  return until !== null && until > now ? 'paused' : undefined;
}
