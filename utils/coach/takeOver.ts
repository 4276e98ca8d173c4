/** The event by which a newly installed version tells the scripts of the old one on the same page to go. */
export const TAKE_OVER = 'amends:take-over';
