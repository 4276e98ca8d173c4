import type { judgePhrases } from './judgePhrases';

/**
 * Loading the rules takes seconds, as long as starting a browser: the process that runs the tests does it, and those that
 * it starts for them find the result in their environment.
 */
process.env.AMENDS_PHRASES ??= JSON.stringify((await import('./judgePhrases')).judgePhrases());

const phrases: ReturnType<typeof judgePhrases> = JSON.parse(process.env.AMENDS_PHRASES);

export const { NON_APOLOGY, BLAME, DEFENCE, REPETITION, PRAISE } = phrases;
/** Words that two rules flag: a warning that hides a milder flag. */
export const { TWICE } = phrases;
/** Used by no other scenario that shares its browser, so that its counts belong to this one. */
export const { CALM } = phrases;
