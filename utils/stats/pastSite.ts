/** The helpdesk under which replies count that were reviewed afterwards. */
export const PAST_REPLIES = 'past-replies';

/** What is stored in place of an agent of theirs, as they are nobody's. A page says it in its own language. */
export const PAST_REPLIES_NAME = 'Past replies';
