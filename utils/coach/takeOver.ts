/** The event by which a newly installed version tells the scripts of the old one on the same page to go. */
export const TAKE_OVER = 'amends:take-over';

/** The same among the scripts of hosts that the agent chose: they stand beside those of known helpdesks. */
export const TAKE_OVER_HOST = 'amends:take-over-host';
