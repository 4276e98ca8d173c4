/** The helpdesk under which replies reviewed afterwards are counted. */
export const PAST_REPLIES = 'past-replies';

/** Stored in place of their agent, as they belong to nobody. A page shows it in its own language. */
export const PAST_REPLIES_NAME = 'Past replies';
